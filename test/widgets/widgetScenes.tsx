import { fireEvent, screen } from '@testing-library/react';
import { type RequestErrorDetails, Widget, WidgetCard, type WidgetCardProps } from 'deskside';
import { fixtures } from 'deskside/testing';
import type { ReactNode } from 'react';
import { expect, vi } from 'vitest';
import { pass, show } from '../panels/support.js';
import { itemOf, widgetClient, widgetOf } from './support.js';

type Reply = { readonly data: unknown } | RequestErrorDetails | 'hang';

/** A state of a connected widget: what its runs answer, and what then stands there. */
export interface WidgetScene {
  readonly says: string;
  readonly replies: readonly Reply[];
  /** How long the last reply is waited for. */
  readonly afterMs?: number;
}

const good = { data: fixtures.widgetResults.crm };

/** Every state of a connected widget, by name, with what makes it. */
export const widgetScenes: Readonly<Record<string, WidgetScene>> = {
  loading: { says: 'Loading CRM', replies: ['hang'] },
  slow: { says: 'Taking longer than usual', replies: ['hang'], afterMs: 2500 },
  ready: { says: 'Priya Sharma', replies: [good] },
  refreshing: { says: 'Priya Sharma', replies: [good, 'hang'] },
  stale: { says: 'These values may be out of date', replies: [good, { failure: 'http', status: 404 }] },
  empty: { says: 'Nothing to show', replies: [{ data: { title: 'CRM', items: [] } }] },
  'script error': { says: 'could not look this up', replies: [{ data: { title: 'CRM', items: [], error: 'Down' } }] },
  invalid: { says: 'answer can’t be read', replies: [{ data: null }] },
  'http error': { says: 'answered with an error', replies: [{ failure: 'http', status: 404 }] },
  'needs reconnecting': { says: 'needs to be reconnected', replies: [{ failure: 'reconnect', status: 401 }] },
};

const tones = ['gray', 'green', 'blue', 'yellow', 'red', 'purple', 'orange'];

/** Every look of a card, by name. */
export const cardScenes: Readonly<Record<string, Partial<WidgetCardProps> & { readonly widget: unknown }>> = {
  ...Object.fromEntries(Object.entries(fixtures.widgetResults).map(([name, widget]) => [name, { widget }])),
  'every look': {
    widget: {
      title: 'Orders',
      error: 'Only a part could be looked up.',
      items: [
        itemOf(
          'Linked',
          { Text: 'x', Yes: true, None: null, Link: 'https://a.example/' },
          {
            subtitle: 'Placed by phone',
            link: 'https://erp.example.com/1',
            badge: { text: 'Delayed', color: 'red' },
            actions: ['View', 'Send', 'Extend', 'Merge'].map((label) => ({ label, link: 'https://a.example/' })),
          },
        ),
        itemOf('Plain', { Money: { type: 'currency', code: 'INR', value: 4999 }, List: ['a', 'b'], Pairs: { a: 1 } }),
        { title: 'Disabled', actions: [{ label: 'Assign' }] },
        { title: 'Folding', sections: [{ title: 'Usage', collapsible: true, fields: { Calls: 8120 } }] },
        itemOf('Not folding', { Points: 1280 }, { collapsible: false }),
        { title: 'A sixth' },
      ],
    },
  },
  tones: {
    widget: { title: 'Tones', items: tones.map((color) => ({ title: color, badge: { text: `A ${color}`, color } })) },
  },
  'empty in full': { widget: { title: 'CRM', items: [] }, emptyWidgets: 'full' },
};

/** Draws a card inside what `around` makes, with everything open. */
export function drawScene(name: string, around: (ui: ReactNode) => ReactNode): HTMLElement {
  const { container } = show(
    around(<WidgetCard {...cardScenes[name]} widget={cardScenes[name]?.widget} />),
    widgetClient([]),
  );
  for (const fold of container.querySelectorAll('details')) fold.open = true;
  return container;
}

/** Draws one state of a connected widget inside what `around` makes, and leaves real time behind it. */
export async function drawWidget(scene: WidgetScene, around: (ui: ReactNode) => ReactNode): Promise<HTMLElement> {
  vi.useFakeTimers();
  try {
    const { client, runs } = widgetClient([]);
    const { container } = show(around(<Widget widget={widgetOf('CRM')} />), { client });
    await pass();
    for (const [index, reply] of scene.replies.entries()) {
      if (runs.length === index) fireEvent.click(screen.getByRole('button', { name: /^Refresh / }));
      await pass();
      if (reply !== 'hang' && 'data' in reply) runs[index]?.answer(reply.data);
      else if (reply !== 'hang') runs[index]?.fail(reply);
      await pass();
    }
    await pass(scene.afterMs);
    expect(container).toHaveTextContent(scene.says);
    return container;
  } finally {
    vi.useRealTimers();
  }
}
