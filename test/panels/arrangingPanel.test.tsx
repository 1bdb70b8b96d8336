import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { Panel } from 'deskside';
import { fixtures } from 'deskside/testing';
import { delay, HttpResponse, http } from 'msw';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { inWords, namesIn } from '../arrange/support.js';
import { arrange, arrangeButton, configServer, newClient, Panels, panel, press, valuesIn } from './arrangingSupport.js';
import { show } from './support.js';

const server = setupServer();
beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

/** A server and the panels of its account on a page. */
function desk(...first: Parameters<typeof configServer>): ReturnType<typeof configServer> & ReturnType<typeof show> {
  const held = configServer(...first);
  server.use(...held.handlers);
  return { ...held, ...show(<Panels />, { client: newClient() }) };
}

const planFirst = 'Plan, Full Name, Email, MRR, (Tags), Renewal Date, Active';
const saved = (): Promise<HTMLElement> => screen.findByText('Saved');

describe('arranging a panel', () => {
  it('begins and ends at the button of its heading', async () => {
    desk();
    await screen.findAllByText('₹4,999');
    expect(arrangeButton()).toHaveAttribute('aria-expanded', 'false');
    await arrange();
    expect(arrangeButton()).toHaveAttribute('aria-expanded', 'true');
    expect(document.getElementById(arrangeButton().getAttribute('aria-controls') ?? '')).toContainElement(
      screen.getByRole('list', { name: 'Fields' }),
    );
    expect(screen.getByRole('heading', { level: 3, name: 'Fields' })).toBeInTheDocument();
    fireEvent.click(arrangeButton());
    expect(screen.queryByRole('list', { name: 'Fields' })).toBeNull();
  });

  it.each([
    ['Done', () => fireEvent.click(screen.getByText('Done'))],
    ['Escape', () => fireEvent.keyDown(screen.getByLabelText('Move Plan up'), { key: 'Escape' })],
  ])('ends with %s, and the focus goes back to the heading', async (_, end) => {
    desk();
    await arrange();
    end();
    expect(screen.queryByRole('list', { name: 'Fields' })).toBeNull();
    expect(arrangeButton()).toHaveFocus();
  });

  it('Escape in a grab puts back and goes on; a second one ends it', async () => {
    const { patches } = desk();
    await arrange();
    const handle = screen.getByLabelText('Drag Plan');
    handle.focus();
    for (const key of [' ', 'ArrowUp', 'Escape']) fireEvent.keyDown(handle, { key });
    expect(namesIn(panel())[4]).toBe('Plan');
    expect(handle).toHaveFocus();
    fireEvent.keyDown(handle, { key: 'Escape' });
    expect(screen.queryByRole('list', { name: 'Fields' })).toBeNull();
    expect(patches).toEqual([]);
  });

  it('asks anew what others have arranged, and shows it', async () => {
    const { byOthers, lists } = desk();
    await screen.findAllByText('₹4,999');
    expect(lists()).toBe(1);
    byOthers({ Plan: { order: 1, visible: true } });
    await arrange();
    await waitFor(() => expect(namesIn(panel())[0]).toBe('Plan'));
    expect(valuesIn(panel())).toMatch(/^Plan, Full Name/);
    expect(lists()).toBe(2);
  });

  it('is not offered where the helpdesk does not want it, nor for an inactive install', async () => {
    const { change } = desk();
    change({ ui: <Panel install={fixtures.panelInstall} canArrange={false} /> });
    await screen.findByText('₹4,999');
    expect(() => arrangeButton()).toThrow();
    change({ ui: <Panel install={{ ...fixtures.panelInstall, status: 'inactive' }} /> });
    await screen.findByText('My CRM Panel is switched off');
    expect(() => arrangeButton()).toThrow();
  });
});

describe('a change', () => {
  it('is seen in the panel at once, before anything is saved', async () => {
    const { patches } = desk();
    await arrange();
    press('Move Plan to the top');
    expect(valuesIn(panel())).toBe('Plan, Full Name, Email, MRR, Renewal Date, Active');
    fireEvent.click(screen.getByLabelText('Show Tags'));
    expect(valuesIn(panel())).toBe('Plan, Full Name, Email, MRR, Tags, Renewal Date, Active');
    expect(patches).toEqual([]);
    expect(screen.getByText('Saving')).toBeInTheDocument();
    await saved();
  });

  it('is saved under the documented path, and the config is all that is sent', async () => {
    const { patches, held } = desk();
    await arrange();
    press('Move Plan to the top');
    await saved();
    expect(patches.map(({ path }) => path)).toEqual([
      '/api/accounts/64acc001/integration-app/64app001/version/64ver001/install/64inst01',
    ]);
    expect(Object.keys(patches[0]?.body as object)).toEqual(['config']);
    expect(held()).toBe(planFirst);
  });

  it('asks for nothing else: no values are fetched anew', async () => {
    let renders = 0;
    const onRequest = ({ request }: { request: Request }): void => {
      if (request.url.endsWith('/render')) renders += 1;
    };
    server.events.on('request:start', onRequest);
    desk();
    await arrange();
    press('Move Plan to the top');
    await saved();
    server.events.removeListener('request:start', onRequest);
    expect(renders, 'one for each panel').toBe(2);
  });

  it('leaves what the schema does not know, and other installs, as they are', async () => {
    const config = JSON.parse(
      '{"Plan":{"order":1,"visible":true,"width":2},"Old":{"order":9},"__proto__":{"order":3}}',
    );
    const { patches, held } = desk([
      { ...fixtures.panelInstall, config },
      { ...fixtures.panelInstall, _id: '64inst02', app: { ...fixtures.panelInstall.app, name: 'Orders' } },
    ]);
    await arrange();
    press('Move Plan down');
    await saved();
    const sent = JSON.stringify(patches[0]?.body);
    expect(sent).toContain('"Plan":{"order":2,"visible":true,"width":2}');
    expect(sent).toContain('"Old":{"order":9}');
    expect(sent).toContain('"__proto__":{"order":3}');
    expect(held('64inst02')).toBe('');
    expect(valuesIn(panel('Orders'))).toMatch(/^Full Name/);
  });

  it('is still there after the panel was gone, and for a page that was opened anew', async () => {
    const { change, unmount } = desk();
    await arrange();
    press('Move Plan to the top');
    await saved();
    change({ ui: null });
    change({ ui: <Panels /> });
    await screen.findAllByText('₹4,999');
    expect(valuesIn(panel())).toMatch(/^Plan, Full Name/);
    unmount();
    show(<Panels />, { client: newClient() });
    await screen.findAllByText('₹4,999');
    expect(valuesIn(panel())).toMatch(/^Plan, Full Name/);
  });

  it('is saved even when the panel has gone meanwhile', async () => {
    const { change, held } = desk();
    await arrange();
    press('Move Plan to the top');
    change({ ui: null });
    await waitFor(() => expect(held()).toBe(planFirst));
  });

  it('is shown wherever the install is shown', async () => {
    const { change } = desk();
    change({ ui: <Panels twice /> });
    await arrange();
    const other = panel('My CRM Panel', screen.getByRole('complementary'));
    press('Move Plan to the top');
    expect(valuesIn(other)).toBe('Plan, Full Name, Email, MRR, Renewal Date, Active');
    await saved();
    expect(valuesIn(other)).toBe('Plan, Full Name, Email, MRR, Renewal Date, Active');
  });

  it('one after the other goes out as few requests, the last of which holds', async () => {
    const { patches, held } = desk();
    await arrange();
    for (let time = 0; time < 4; time += 1) press('Move Plan up');
    await saved();
    expect(patches.map(({ body }) => inWords((body as { config: never }).config)).at(-1)).toBe(planFirst);
    expect(patches).toHaveLength(2);
    expect(held()).toBe(planFirst);
  });

  it('is not taken back by a list that was asked for before it was saved, and comes later', async () => {
    const { held, lists } = desk();
    await screen.findAllByText('₹4,999');
    const old = { installs: [{ ...fixtures.panelInstall, config: fixtures.panelConfig }], release: () => {} };
    const gate = new Promise<void>((resolve) => {
      old.release = resolve;
    });
    server.use(
      http.get(
        '*/integration-app/install',
        async () => {
          await gate;
          return HttpResponse.json(old.installs as never);
        },
        { once: true },
      ),
    );
    await arrange();
    press('Move Plan to the top');
    await saved();
    expect(lists()).toBe(2);
    old.release();
    await act(() => delay(50));
    expect(valuesIn(panel())).toMatch(/^Plan, Full Name/);
    expect(held()).toBe(planFirst);
  });

  it('is of one install: another one on the page stands as it was', async () => {
    const { held } = desk();
    await arrange('Orders');
    press('Move Active to the top');
    await saved();
    expect(held('64inst02')).toBe('Active, Full Name, Email, Plan, MRR, Tags, Renewal Date');
    expect(held()).toBe(inWords(fixtures.panelConfig));
    expect(valuesIn(panel())).toBe('Full Name, Email, MRR, Plan, Renewal Date, Active');
  });
});
