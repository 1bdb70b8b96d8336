import { fireEvent, screen } from '@testing-library/react';
import { type DashboardApp, DashboardAppSidebar } from 'deskside';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { pass, show } from '../panels/support.js';
import { appOf, clientWith, contextOf, frameOf, frames, load, withSettings } from './support.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const inSidebar = (title: string): DashboardApp => withSettings({ placement: 'sidebar' }, appOf(title));
const apps = [inSidebar('Orders'), appOf('Beside Messages'), inSidebar('Loyalty')];

async function showSidebar(props: object = {}, list = apps) {
  const result = show(<DashboardAppSidebar {...props} />, { client: clientWith(list), context: contextOf('A') });
  await pass();
  return result;
}

const section = (title: string): HTMLDetailsElement => screen.getByText(title).closest('details') as HTMLDetailsElement;

/** Opens or closes a section, as a browser does and tells of it. */
function toggle(title: string): void {
  section(title).open = !section(title).open;
  fireEvent(section(title), new Event('toggle'));
}

describe('the apps in the sidebar', () => {
  it('are those whose placement it is, each a section that is closed', async () => {
    await showSidebar();
    expect(screen.getByRole('region', { name: 'Apps' })).toBeInTheDocument();
    expect(screen.getAllByRole('group').map(({ textContent }) => textContent)).toEqual(['Orders', 'Loyalty']);
    expect(frames()).toEqual([]);
  });

  it('leave nothing where there are none', async () => {
    const { container } = await showSidebar({}, [appOf('Beside Messages')]);
    expect(container).toBeEmptyDOMElement();
  });

  it('are loaded when they are first opened, and kept when they are closed', async () => {
    await showSidebar();
    toggle('Orders');
    const frame = frameOf('Orders');
    expect(section('Orders')).toContainElement(frame);
    load(frame);
    toggle('Orders');
    expect(frameOf('Orders')).toBe(frame);
    toggle('Orders');
    expect(frameOf('Orders')).toBe(frame);
  });

  it('may be open from the first', async () => {
    await showSidebar({ defaultOpen: true });
    expect(frames().map(({ title }) => title)).toEqual(['Orders', 'Loyalty']);
  });

  it('stay open in the next conversation, where they are loaded for its customer', async () => {
    const { change } = await showSidebar();
    toggle('Orders');
    const frame = frameOf('Orders');
    load(frame);
    change({ context: contextOf('B') });
    await pass();
    expect(section('Orders').open).toBe(true);
    expect(frameOf('Orders')).not.toBe(frame);
    expect(frame.closest('[hidden]')).not.toBeNull();
    change({ context: contextOf('A') });
    await pass();
    expect(frameOf('Orders')).toBe(frame);
    expect(frame.closest('[hidden]')).toBeNull();
  });

  it('are as high as their pages ask, not as high as the sidebar', async () => {
    const { container } = await showSidebar({ defaultOpen: true });
    for (const app of container.querySelectorAll('.deskside-app'))
      expect(app).toHaveAttribute('data-sizing', 'content');
  });
});
