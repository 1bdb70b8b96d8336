import type { PanelInstall, SidebarWidget } from 'deskside';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultPreferences, type SidebarPreferences } from '../../src/sidebar/preferences.js';
import { inOrder, openPanelOf, panelId, shownSources, sourcesOf } from '../../src/sidebar/sources.js';
import { appOf } from '../dashboard-apps/support.js';
import { widgetOf } from '../widgets/support.js';
import { panelOf } from './support.js';

const few = fc.constantFrom('a', 'b', 'c', 'd', 'e');
/** Accounts whose lists may hold an id twice, and installs that are not active. */
const account = fc.record({
  panels: fc.array(fc.record({ id: few, status: fc.constantFrom('active' as const, 'inactive' as const) })),
  here: fc.array(few),
  widgets: fc.array(few),
  apps: fc.array(few),
});
const idOf = fc.tuple(fc.constantFrom('panel', 'widget', 'app'), few).map((parts) => parts.join(':'));
const ids = fc.uniqueArray(idOf);
const preferences: fc.Arbitrary<SidebarPreferences> = fc
  .record({
    order: ids,
    pinned: ids,
    hidden: ids,
    openPanel: fc.oneof(idOf, fc.constantFrom(null, undefined)),
  })
  .map((chosen) => ({ ...defaultPreferences, ...chosen }));

function sources({ panels, here, widgets, apps }: typeof account extends fc.Arbitrary<infer A> ? A : never) {
  const installs = panels.map(({ id, status }): PanelInstall => panelOf(id, { status }));
  const ofChannel = installs.filter(({ _id }) => here.some((id) => id === _id));
  return sourcesOf(
    installs,
    ofChannel,
    widgets.map((id): SidebarWidget => widgetOf(id)),
    apps.map((id) => appOf(id)),
  );
}

const names = (list: readonly { readonly id: string }[]): string[] => list.map(({ id }) => id);

describe('the sources of an account', () => {
  it('are never listed twice, and are all there', () => {
    fc.assert(
      fc.property(account, (given) => {
        const listed = names(sources(given));
        expect(new Set(listed).size).toBe(listed.length);
        const active = given.panels.filter(({ status }) => status === 'active').map(({ id }) => `panel:${id}`);
        const all = [...active, ...given.widgets.map((id) => `widget:${id}`), ...given.apps.map((id) => `app:${id}`)];
        expect(new Set(listed)).toEqual(new Set(all));
      }),
    );
  });

  it('stand as panels, widgets, apps before an agent has chosen anything', () => {
    const list = sourcesOf([panelOf('a')], [], [widgetOf('b')], [appOf('c')]);
    expect(names(inOrder(list, defaultPreferences))).toEqual(['panel:a', 'widget:b', 'app:c']);
  });

  it('are put in order without a loss, pinned ones first, each group as the agent wants it, the others as they came', () => {
    fc.assert(
      fc.property(account, preferences, (given, chosen) => {
        const list = sources(given);
        const sorted = names(inOrder(list, chosen));
        expect([...sorted].sort()).toEqual(names(list).sort());
        const place = (id: string): number => {
          const group = chosen.pinned.includes(id) ? 0 : 1000;
          const at = chosen.order.indexOf(id);
          return group + (at < 0 ? 500 + names(list).indexOf(id) : at);
        };
        expect(sorted.map(place)).toEqual(sorted.map(place).sort((a, b) => a - b));
      }),
    );
  });

  it('stay where they are when they are put in order again', () => {
    fc.assert(
      fc.property(account, preferences, (given, chosen) => {
        const once = inOrder(sources(given), chosen);
        expect(inOrder(once, chosen)).toEqual(once);
      }),
    );
  });
});

describe('what is shown of them', () => {
  it('is nothing hidden, no panel of another channel, and no closed panel but a pinned one', () => {
    fc.assert(
      fc.property(account, preferences, fc.constantFrom('none' as const, 'first' as const), (given, chosen, open) => {
        const list = inOrder(sources(given), chosen);
        const openPanel = openPanelOf(list, chosen, open);
        for (const source of list) {
          const isOpen = source.kind !== 'panel' || source.id === openPanel || chosen.pinned.includes(source.id);
          const isShown = !chosen.hidden.includes(source.id) && isOpen && (source.kind !== 'panel' || source.isHere);
          expect(shownSources(list, chosen, openPanel).includes(source)).toBe(isShown);
        }
      }),
    );
  });

  const [crm, orders] = [panelOf('CRM'), panelOf('Orders')];
  const both = sourcesOf([crm, orders], [crm, orders], [], []);
  const with_ = (chosen: Partial<SidebarPreferences>): SidebarPreferences => ({ ...defaultPreferences, ...chosen });

  it.each([
    ['nothing was ever opened', {}, 'none', null],
    ['nothing was ever opened, and the first is open at first', {}, 'first', 'panel:CRM'],
    ['one was opened', { openPanel: panelId(orders) }, 'none', 'panel:Orders'],
    ['one was opened that is gone', { openPanel: 'panel:gone' }, 'none', null],
    ['one was opened that is gone, and the first is open at first', { openPanel: 'panel:gone' }, 'first', 'panel:CRM'],
    ['the agent closed it', { openPanel: null }, 'first', null],
    ['the open one is hidden', { openPanel: panelId(orders), hidden: [panelId(orders)] }, 'none', null],
  ] as const)('when %s', (_, chosen, defaultOpen, open) => {
    expect(openPanelOf(both, with_(chosen), defaultOpen)).toBe(open);
  });
});
