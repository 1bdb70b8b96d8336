import { act, screen, within } from '@testing-library/react';
import type { SidebarClient } from 'deskside';
import { defineElements } from 'deskside/element';
import { fixtures } from 'deskside/testing';
import { afterEach, describe, expect, it, vi } from 'vitest';

afterEach(() => act(async () => document.body.replaceChildren()));

const never = (): Promise<never> => new Promise(() => undefined);

/** A server that has the document's panel and widgets. */
function deskOf(given: Partial<SidebarClient> = {}): SidebarClient {
  return {
    id: crypto.randomUUID(),
    listPanelInstalls: async () => [fixtures.panelInstall],
    renderPanel: async () => ({ data: fixtures.panelResponse }),
    createPanelInstall: never,
    updatePanelInstall: never,
    listWidgets: async () => fixtures.sidebarWidgets,
    runWidget: async (id) => ({ data: Object(fixtures.widgetResults)[id] }),
    ...given,
  };
}

/** Puts an element into the page, with its properties and attributes. */
async function put<Name extends 'deskside-sidebar' | 'deskside-panel' | 'deskside-widget'>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]>,
  attributes: Readonly<Record<string, string>> = {},
): Promise<HTMLElementTagNameMap[Name]> {
  const element = document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
  Object.assign(element, properties);
  await act(async () => document.body.append(element));
  return element;
}

const { context } = fixtures;

describe('<deskside-panel>', () => {
  it('shows a schema and data of the page’s own, and fetches nothing', async () => {
    await put('deskside-panel', { schema: fixtures.panelSchema, data: fixtures.panelResponse });
    expect(screen.getByText('₹4,999')).toBeVisible();
  });

  it('shows newer data when the property says so', async () => {
    const element = await put('deskside-panel', { schema: fixtures.panelSchema, data: fixtures.panelResponse });
    await act(async () => {
      element.data = { ...fixtures.panelResponse, Plan: 'Enterprise' };
    });
    expect(screen.getByText('Enterprise')).toBeVisible();
  });

  it('writes numbers as its locale does', async () => {
    const element = await put('deskside-panel', {
      schema: { properties: { Seats: { type: 'number' } } },
      data: { Seats: 1234.5 },
    });
    await act(async () => element.setAttribute('locale', 'de'));
    expect(screen.getByText('1.234,5')).toBeVisible();
  });

  it('tells of a mistyped key by an event that reaches the page', async () => {
    const heard = vi.fn();
    document.body.addEventListener('deskside-diagnostic', (event) => heard((event as CustomEvent).detail), {
      once: true,
    });
    await put('deskside-panel', { schema: fixtures.panelSchema, data: { ...fixtures.panelResponse, email: 'x' } });
    expect(heard).toHaveBeenCalledWith(expect.objectContaining({ code: 'data.unknown-key', path: '/email' }));
  });

  it('fetches the install that its attribute names', async () => {
    await put('deskside-panel', { client: deskOf(), context }, { 'install-id': fixtures.panelInstall._id });
    const panel = await screen.findByRole('region', { name: 'My CRM Panel' });
    expect(await within(panel).findByText('₹4,999')).toBeVisible();
  });

  it('draws nothing before it is told the conversation, and then does', async () => {
    const renderPanel = vi.fn(async () => ({ data: fixtures.panelResponse }));
    const element = await put(
      'deskside-panel',
      { client: deskOf({ renderPanel }) },
      { 'install-id': fixtures.panelInstall._id },
    );
    expect(element).toBeEmptyDOMElement();
    expect(renderPanel).not.toHaveBeenCalled();
    await act(async () => {
      element.context = context;
    });
    expect(await screen.findByText('₹4,999')).toBeVisible();
  });
});

describe('<deskside-widget>', () => {
  const widget = {
    title: 'CRM',
    items: [{ title: 'Jane', actions: [{ label: 'Call back' }], sections: [{ fields: { Plan: 'Pro' } }] }],
  };

  it('shows a result of the page’s own', async () => {
    await put('deskside-widget', { widget });
    expect(screen.getByText('Pro')).toBeVisible();
  });

  it('tells of an action without a link by an event', async () => {
    const heard = vi.fn();
    const element = await put('deskside-widget', { widget });
    element.addEventListener('deskside-action', (event) => heard((event as CustomEvent).detail));
    act(() => screen.getByRole('button', { name: 'Call back' }).click());
    expect(heard).toHaveBeenCalledWith(
      expect.objectContaining({ action: expect.objectContaining({ label: 'Call back' }) }),
    );
  });

  it('runs the widget that its attribute names', async () => {
    const [first] = fixtures.sidebarWidgets;
    const element = await put('deskside-widget', { client: deskOf(), context }, { 'widget-id': String(first?.id) });
    expect(await within(element).findByRole('region')).toBeVisible();
  });
});

describe('<deskside-sidebar>', () => {
  it('shows the account’s panels for the conversation', async () => {
    await put('deskside-sidebar', { client: deskOf(), context });
    expect(await screen.findByRole('button', { name: 'My CRM Panel' })).toBeVisible();
  });

  it('reaches the server that its attributes name', async () => {
    const asked: string[] = [];
    vi.stubGlobal('fetch', async (url: string) => {
      asked.push(url);
      return new Response('[]', { headers: { 'content-type': 'application/json' } });
    });
    await put('deskside-sidebar', { context }, { 'base-url': 'https://desk.example', 'account-id': '64acc' });
    expect(asked).toContain('https://desk.example/api/accounts/64acc/integration-app/install');
  });
});

describe('an element whose headers are another agent’s', () => {
  it('asks anew, and shows nothing that the first one was shown', async () => {
    const asked = vi.fn();
    vi.stubGlobal('fetch', async (_: string, { headers }: { headers: HeadersInit }) => {
      const agent = new Headers(headers).get('authorization');
      asked(agent);
      return agent === 'ana' ? Response.json([fixtures.panelInstall]) : Response.json([]);
    });
    const attributes = { 'base-url': 'https://shared.example', 'account-id': '64acc' };
    const element = await put('deskside-sidebar', { context, headers: { authorization: 'ana' } }, attributes);
    expect(await within(element).findByRole('button', { name: 'My CRM Panel' })).toBeVisible();
    await act(async () => {
      element.headers = { authorization: 'ben' };
    });
    await vi.waitFor(() => expect(asked).toHaveBeenCalledWith('ben'));
    expect(within(element).queryByRole('button', { name: 'My CRM Panel' })).toBeNull();
  });
});

describe('every element', () => {
  it('takes properties that were set before it was known', async () => {
    const early = document.createElement('deskside-panel');
    // As it stands when the page’s script runs before the entry has loaded: an own property hides the class’s.
    Object.defineProperty(early, 'schema', { value: fixtures.panelSchema, configurable: true, writable: true });
    early.data = fixtures.panelResponse;
    await act(async () => document.body.append(early));
    expect(screen.getByText('₹4,999')).toBeVisible();
  });

  it('keeps what it shows when it is moved, and leaves nothing when it is taken away', async () => {
    const element = await put('deskside-panel', { schema: fixtures.panelSchema, data: fixtures.panelResponse });
    const shown = screen.getByText('₹4,999');
    const box = document.createElement('div');
    await act(async () => {
      document.body.append(box);
      box.append(element);
    });
    expect(screen.getByText('₹4,999')).toBe(shown);
    await act(async () => element.remove());
    expect(element).toBeEmptyDOMElement();
  });

  it.each([['x'], [{}], [[]], [7], [{ conversation: null }], [{ conversation: 'a' }]])(
    'draws nothing of a context without a conversation (%j), says so, and throws nothing into the page',
    async (context) => {
      const told = vi.fn();
      const element = document.createElement('deskside-sidebar');
      element.addEventListener('deskside-diagnostic', (event) => told((event as CustomEvent).detail));
      Object.assign(element, { client: deskOf(), context });
      await act(async () => document.body.append(element));
      expect(element).toBeEmptyDOMElement();
      expect(told).toHaveBeenCalledWith(expect.objectContaining({ code: 'context.failed' }));
    },
  );

  it('may be defined again', () => {
    expect(() => defineElements()).not.toThrow();
  });
});
