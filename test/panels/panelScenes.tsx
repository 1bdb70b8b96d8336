import { fireEvent, screen } from '@testing-library/react';
import { Panel, type PanelInstall, PanelRail, type RequestErrorDetails } from 'deskside';
import { fixtures } from 'deskside/testing';
import type { ReactNode } from 'react';
import { expect, vi } from 'vitest';
import { pass, recordingClient, show } from './support.js';

/** A schema and an answer with every look that a value can have. */
export const everyLook = {
  schema: {
    properties: {
      Text: { type: 'string' },
      Number: { type: 'number' },
      Money: { properties: { code: {}, value: {} } },
      Tags: { type: 'array', items: { type: 'string' } },
      Day: { format: 'date' },
      Instant: { format: 'date-time' },
      Yes: { type: 'boolean' },
      No: { type: 'boolean' },
      Link: { format: 'uri' },
      Mail: { format: 'email' },
      Phone: { format: 'phone' },
      ...Object.fromEntries(
        ['gray', 'green', 'blue', 'yellow', 'red', 'purple', 'orange'].map((tone) => [
          tone,
          { properties: { label: {}, color: {} } },
        ]),
      ),
      Stage: { enum: ['Lead', 'Customer'] },
      Address: { type: 'object' },
      Notes: { type: 'array', items: { type: 'object' } },
      Share: { 'x-deskside': { display: 'percent' } },
      Quota: { 'x-deskside': { display: 'progress' } },
      Ago: { format: 'date-time', 'x-deskside': { display: 'relative' } },
      Id: { 'x-deskside': { display: 'code' } },
      Key: { type: 'string', 'x-deskside': { sensitive: true } },
      Nothing: { type: 'string' },
      Misfit: { type: 'boolean' },
      Unsafe: { format: 'uri' },
    },
  },
  data: {
    Text: 'Priya Sharma',
    Number: 1234567.89,
    Money: { code: 'INR', value: 4999 },
    Tags: ['VIP', 'Early Adopter'],
    Day: '2026-08-01',
    Instant: '2026-08-01T10:00:00Z',
    Yes: true,
    No: false,
    Link: 'https://crm.example/contacts/64abc123?tab=orders',
    Mail: 'priya@example.com',
    Phone: '+91 98765 43210',
    ...Object.fromEntries(
      ['gray', 'green', 'blue', 'yellow', 'red', 'purple', 'orange'].map((tone) => [
        tone,
        { label: `A ${tone} badge`, color: tone },
      ]),
    ),
    Stage: 'Customer',
    Address: { City: 'Pune', Zip: '411001' },
    Notes: [{ By: 'Ana' }, 'Called twice'],
    Share: 0.42,
    Quota: 0.66,
    Ago: '2026-08-01T10:00:00Z',
    Id: '64abc123',
    Key: 'sk_live_0123456789',
    Nothing: null,
    Misfit: 'maybe',
    Unsafe: 'javascript:alert(1)',
  },
} as const;

/** An install of the document's panel with another schema. */
export function installOf(schema: unknown, app: object = {}): PanelInstall {
  const { panelInstall } = fixtures;
  return {
    ...panelInstall,
    app: { ...panelInstall.app, ...app },
    version: { ...panelInstall.version, schema },
  };
}

type Reply = { readonly data: unknown } | RequestErrorDetails | 'hang';

export interface Scene {
  /** Words that stand there when the state is reached. */
  readonly says: string;
  readonly replies: readonly Reply[];
  readonly install?: PanelInstall;
  /** How long the last reply is waited for. */
  readonly afterMs?: number;
}

const good = { data: fixtures.panelResponse };
const many = Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`Field ${index}`, { type: 'string' }]));

/** Every state of a panel, by name, with what makes it. */
export const scenes: Readonly<Record<string, Scene>> = {
  loading: { says: 'Loading My CRM Panel', replies: ['hang'] },
  slow: { says: 'Taking longer than usual', replies: ['hang'], afterMs: 2500 },
  ready: { says: '₹4,999', replies: [good] },
  'every look': { says: 'A purple badge', replies: [{ data: everyLook.data }], install: installOf(everyLook.schema) },
  refreshing: { says: '₹4,999', replies: [good, 'hang'] },
  'slow refresh': { says: 'Taking longer than usual', replies: [good, 'hang'], afterMs: 2500 },
  stale: { says: 'These values may be out of date', replies: [good, { failure: 'http', status: 404 }] },
  empty: { says: 'Nothing to show', replies: [{ data: {} }] },
  mismatch: { says: 'doesn’t match', replies: [{ data: { 'full name': 'Priya Sharma' } }] },
  invalid: { says: 'answer can’t be read', replies: [{ failure: 'invalid', status: 200 }] },
  'http error': { says: 'answered with an error', replies: [{ failure: 'http', status: 404 }] },
  'needs reconnecting': { says: 'needs to be reconnected', replies: [{ failure: 'reconnect', status: 401 }] },
  timeout: { says: 'didn’t answer in time', replies: [{ failure: 'timeout' }, { failure: 'timeout' }], afterMs: 2000 },
  'no connection': {
    says: 'can’t be reached',
    replies: [{ failure: 'network' }, { failure: 'network' }],
    afterMs: 2000,
  },
  inactive: { says: 'is switched off', replies: [], install: { ...fixtures.panelInstall, status: 'inactive' } },
  partial: { says: 'Pro', replies: [{ data: { Plan: 'Pro' } }] },
  truncated: {
    says: 'Show 100 more',
    replies: [{ data: { 'Field 1': 'one' } }],
    install: installOf({ properties: many }),
  },
};

/** Draws one state under a rail, inside what `around` makes, and leaves real time behind it. */
export async function draw(scene: Scene, around: (ui: ReactNode) => ReactNode = (ui) => ui): Promise<HTMLElement> {
  const { replies, install = fixtures.panelInstall, afterMs = 0 } = scene;
  vi.useFakeTimers();
  try {
    const { client, calls } = recordingClient();
    const rail = <PanelRail installs={[install]} openInstallId={install._id} onOpenInstallChange={() => {}} />;
    const { container } = show(
      around(
        <div data-testid="sidebar">
          {rail}
          <Panel install={install} />
        </div>,
      ),
      { client },
    );
    await pass();
    for (const [index, reply] of replies.entries()) {
      // the second reply belongs to a retry of the panel's own, or to a refresh
      if (index > 0) await pass(1500);
      if (calls.length === index) fireEvent.click(screen.getByRole('button', { name: /^Refresh / }));
      await pass();
      if (reply !== 'hang' && 'data' in reply) calls[index]?.answer(reply.data);
      else if (reply !== 'hang') calls[index]?.fail(reply);
      await pass();
    }
    await pass(afterMs);
    expect(container).toHaveTextContent(scene.says);
    return container;
  } finally {
    vi.useRealTimers();
  }
}
