import type { SidebarStorage } from 'deskside';
import { describe, expect, it, vi } from 'vitest';
import { preferenceStore } from '../../src/sidebar/preferenceStore.js';
import { defaultPreferences } from '../../src/sidebar/preferences.js';
import { memory } from './support.js';

const refuse = (): never => {
  throw new DOMException('The operation is insecure.', 'SecurityError');
};
const full = (): never => {
  throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
};
const holding = (text: string | null): SidebarStorage => ({ getItem: () => text, setItem: () => {} });

describe('where choices cannot be kept', () => {
  it.each<[string, SidebarStorage]>([
    ['that refuses to be read', { getItem: refuse, setItem: () => {} }],
    ['that refuses everything', { getItem: refuse, setItem: refuse }],
    ['that is full', { getItem: () => null, setItem: full }],
    ['that holds no JSON', holding('{"width":')],
    ['that holds an empty text', holding('')],
    ['that holds null', holding('null')],
    ['that holds a number', holding('7')],
    ['that holds a list', holding('[1,[2]]')],
    ['that gives undefined', { getItem: () => undefined as unknown as null, setItem: () => {} }],
    ['that has no methods', {} as SidebarStorage],
  ])('a storage %s keeps them for as long as the page', (_, storage) => {
    const store = preferenceStore(storage, 'desk/1');
    expect(store.get()).toEqual(defaultPreferences);
    store.change({ width: 400 });
    expect(store.get().width).toBe(400);
    expect(preferenceStore(storage, 'desk/1').get().width).toBe(400);
  });

  it('a page without localStorage works', async () => {
    const { browserStorage } = await import('../../src/internal/storage.js');
    vi.stubGlobal('localStorage', undefined);
    const store = preferenceStore(browserStorage, 'desk/without localStorage');
    store.change({ isCollapsed: true });
    expect(store.get().isCollapsed).toBe(true);
  });
});

describe('the choices of an agent', () => {
  it('are found again by the next page', () => {
    const { kept } = memory();
    preferenceStore(memory(kept), 'desk/1').change({ width: 400, pinned: ['panel:gone'] });
    expect(preferenceStore(memory(kept), 'desk/1').get()).toEqual({
      ...defaultPreferences,
      width: 400,
      pinned: ['panel:gone'],
    });
  });

  it('are of one account: another one in the same storage has its own', () => {
    const storage = memory();
    preferenceStore(storage, 'desk/1').change({ hidden: ['widget:crm'] });
    expect(preferenceStore(storage, 'desk/2').get()).toEqual(defaultPreferences);
    preferenceStore(storage, 'desk/2').change({ width: 300 });
    expect(preferenceStore(memory(storage.kept), 'desk/1').get()).toEqual({
      ...defaultPreferences,
      hidden: ['widget:crm'],
    });
    expect(storage.kept.size).toBe(2);
  });

  it('are read once, and told to whoever listens until it leaves', () => {
    const storage = memory();
    const read = vi.spyOn(storage, 'getItem');
    const store = preferenceStore(storage, 'desk/1');
    const heard = vi.fn();
    const leave = store.subscribe(heard);
    store.get();
    store.change({ width: 300 });
    expect(store.get()).toBe(store.get());
    leave();
    store.change({ width: 310 });
    expect(heard).toHaveBeenCalledTimes(1);
    expect(read).toHaveBeenCalledTimes(1);
  });

  it('that nobody has made are not written', () => {
    const storage = memory();
    preferenceStore(storage, 'desk/1').get();
    expect(storage.kept.size).toBe(0);
  });
});
