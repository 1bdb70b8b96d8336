import { act, fireEvent, screen, within } from '@testing-library/react';
import { type Diagnostic, type RequestErrorDetails, type SidebarWidget, Widget, WidgetList } from 'deskside';
import { fixtures } from 'deskside/testing';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { conversationOf, listenTo, pass, show } from '../panels/support.js';
import { foldOf, resultOf, toggle, widgetClient, widgetOf } from './support.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const five = ['first', 'hangs', 'fails', 'empty', 'last'].map((id, order) => widgetOf(id, order));
/** By its heading: asking jsdom for the names of all regions takes long. */
const regionOf = (name: string): HTMLElement => {
  const region = screen.getByText(name, { selector: 'h2 > *' }).closest('section');
  if (!region) throw new Error(`${name} is no region`);
  return region;
};
const inRegion = (name: string) => within(regionOf(name));
const names = (): readonly (string | null)[] =>
  screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);

describe('five widgets, of which one hangs, one fails and one is empty', () => {
  it('are all asked in the same moment, for the conversation and never with args', async () => {
    const { client, runs } = widgetClient(five);
    show(<WidgetList />, { client });
    await pass();
    expect(runs.map(({ widgetId }) => widgetId)).toEqual(five.map(({ id }) => id));
    for (const { context } of runs)
      expect(Object.keys(context).sort()).toEqual(['business', 'conversation', 'customer']);
  });

  it('each paint at their own time, in configured order however they finish', async () => {
    const { client, of } = widgetClient(five);
    show(<WidgetList />, { client });
    await pass();
    expect(names()).toEqual(['first', 'hangs', 'fails', 'empty', 'last']);
    of('last').answer(resultOf('last', 'Good'));
    await pass();
    expect(inRegion('last').getByText('Good')).toBeInTheDocument();
    expect(regionOf('first')).toHaveAttribute('data-busy', 'true');
    of('fails').fail({ failure: 'http', status: 404 });
    of('empty').answer({ title: 'empty', items: [] });
    await pass(500);
    of('first').answer(resultOf('first', 'Fine'));
    await pass();
    expect(inRegion('first').getByText('Fine')).toBeInTheDocument();
    expect(names()).toEqual(['first', 'hangs', 'fails', 'empty', 'last']);
    expect(inRegion('fails').getByRole('alert')).toHaveTextContent('fails answered with an error');
    expect(inRegion('empty').getByText('Nothing to show')).toBeInTheDocument();
    await pass(2000);
    expect(inRegion('hangs').getByText('Taking longer than usual')).toHaveRole('status');
    expect(screen.getByLabelText('Refresh hangs')).toBeInTheDocument();
  });

  it('one that fails is tried again by itself alone', async () => {
    const { client, runs, of } = widgetClient(five);
    show(<WidgetList />, { client });
    await pass();
    for (const { id } of five.filter((widget) => widget.id !== 'fails')) of(id).answer(resultOf(id, `Value of ${id}`));
    of('fails').fail({ failure: 'http', status: 404 });
    await pass();
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await pass();
    expect(runs.map(({ widgetId }) => widgetId).slice(five.length)).toEqual(['fails']);
    expect(inRegion('fails').getByRole('button', { name: 'Refresh fails' })).toHaveFocus();
    of('fails').answer(resultOf('fails', 'After all'));
    await pass();
    expect(inRegion('fails').getByText('After all')).toBeInTheDocument();
    expect(inRegion('fails').getByRole('alert')).toBeEmptyDOMElement();
  });
});

describe('each failure has its own words', () => {
  it.each([
    ['CRM answered with an error', { failure: 'http', status: 404 }],
    ['CRM needs to be reconnected', { failure: 'reconnect', status: 401 }],
    ['CRM didn’t answer in time', { failure: 'timeout' }],
    ['CRM can’t be reached', { failure: 'network' }],
    ['CRM’s answer can’t be read', { failure: 'invalid', status: 200 }],
  ] as const satisfies readonly (readonly [string, RequestErrorDetails])[])('%s', async (words, details) => {
    const { client, runs } = widgetClient([]);
    show(<Widget widget={widgetOf('CRM')} />, { client });
    await pass();
    // the second run is the widget's own retry
    for (let attempt = 0; attempt < 2; attempt += 1) {
      runs[attempt]?.fail(details);
      await pass(1500);
    }
    expect(screen.getByRole('alert')).toHaveTextContent(words);
    expect(screen.getByRole('button', { name: 'Try again' })).toBeInTheDocument();
  });
});

describe('one widget over time', () => {
  it('is called slow at two seconds, and not before', async () => {
    const { client } = widgetClient([]);
    const { container } = show(<Widget widget={widgetOf('CRM')} />, { client });
    const said = listenTo(container);
    await pass(1999);
    expect(screen.queryByText('Taking longer than usual')).toBeNull();
    await pass(1);
    expect(said.polite).toEqual(['Taking longer than usual']);
  });

  it('keeps its last good result, with a warning, when a newer one fails', async () => {
    const { client, of } = widgetClient([]);
    show(<Widget widget={widgetOf('CRM')} />, { client });
    await pass();
    of('CRM').answer(resultOf('CRM', 'Good'));
    await pass();
    fireEvent.click(screen.getByRole('button', { name: 'Refresh CRM' }));
    await pass();
    of('CRM').fail({ failure: 'http', status: 404 });
    await pass();
    expect(screen.getByText('Good')).toBeInTheDocument();
    expect(screen.getByRole('alert')).toHaveTextContent('These values may be out of date');
  });

  it('shows the title of its result, and its own name until there is one', async () => {
    const { client, of } = widgetClient([]);
    show(<Widget widget={widgetOf('Configured')} />, { client });
    await pass();
    expect(names()).toEqual(['Configured']);
    of('Configured').answer(resultOf('From the script', 1));
    await pass();
    expect(names()).toEqual(['From the script']);
  });

  it('is not run while it is inactive, nor drawn', async () => {
    const { client, runs } = widgetClient([widgetOf('off', 1, false)]);
    const { container } = show([<WidgetList key="1" />, <Widget key="2" widget={widgetOf('off', 1, false)} />], {
      client,
    });
    await pass(60_000);
    expect(runs).toHaveLength(0);
    expect(container).toBeEmptyDOMElement();
  });

  it('is told to hide what is empty, and never hides a failure or what cannot be read', async () => {
    const { client, of } = widgetClient([widgetOf('CRM'), widgetOf('odd', 2), widgetOf('stale', 3)]);
    show(<WidgetList emptyWidgets="hide" />, { client });
    await pass();
    of('CRM').answer({ title: 'CRM', items: [] });
    of('odd').answer(null);
    of('stale').answer({ title: 'stale', items: [] });
    await pass();
    expect(names()).toEqual(['odd']);
    expect(screen.getByText('odd’s answer can’t be read')).toBeInTheDocument();
  });

  it('tells the host once of everything that its author should know', async () => {
    const { client, of } = widgetClient([]);
    const onDiagnostic = vi.fn<(diagnostic: Diagnostic) => void>();
    show(<Widget widget={widgetOf('CRM')} />, { client, onDiagnostic });
    await pass();
    of('CRM').answer({ items: [{ title: 'A', link: 'javascript:alert(1)', sections: [] }] });
    await pass();
    expect(onDiagnostic.mock.calls.map(([{ code, path }]) => [code, path])).toEqual([
      ['widget.title', '/title'],
      ['value.unsafe-url', '/items/0/link'],
    ]);
    fireEvent.click(screen.getByRole('button', { name: 'Refresh CRM' }));
    await pass();
    of('CRM').answer({ items: [{ title: 'A', link: 'javascript:alert(1)', sections: [] }] });
    await pass();
    expect(onDiagnostic).toHaveBeenCalledTimes(2);
  });
});

describe('switching the conversation', () => {
  const crm: SidebarWidget = widgetOf('CRM');

  it('never shows one customer’s result under another, whichever comes first', async () => {
    const { client, runs } = widgetClient([]);
    const { change } = show(<Widget widget={crm} />, { client, context: conversationOf('A') });
    await pass();
    change({ context: conversationOf('B') });
    await pass();
    runs[1]?.answer(resultOf('CRM', 'of B'));
    await pass();
    runs[0]?.answer(resultOf('CRM', 'of A'));
    await pass(100);
    expect(screen.getByText('of B')).toBeInTheDocument();
    expect(screen.queryByText('of A')).toBeNull();
    expect(runs[0]?.signal?.aborted).toBe(true);
  });

  it('takes the last result off the screen in the same commit', async () => {
    const { client, of } = widgetClient([]);
    const { change } = show(<Widget widget={crm} />, { client, context: conversationOf('A') });
    await pass();
    of('CRM').answer(resultOf('CRM', 'of A'));
    await pass();
    change({ context: conversationOf('B') });
    expect(screen.queryByText('of A')).toBeNull();
  });

  it('coming back within the stale time sends no request and paints at once', async () => {
    const { client, runs, of } = widgetClient([]);
    const { change } = show(<Widget widget={crm} />, { client, context: conversationOf('A') });
    await pass();
    of('CRM').answer(resultOf('CRM', 'of A'));
    await pass();
    change({ context: conversationOf('B') });
    await pass();
    of('CRM').answer(resultOf('CRM', 'of B'));
    await pass(60_000);
    change({ context: conversationOf('A') });
    expect(screen.getByText('of A')).toBeInTheDocument();
    await pass(1000);
    expect(runs).toHaveLength(2);
  });

  it('sends a run for another business', async () => {
    const { client, runs } = widgetClient([]);
    const { change } = show(<Widget widget={crm} />, { client, context: { ...conversationOf(), business: { id: 1 } } });
    await pass();
    change({ context: { ...conversationOf(), business: { id: 2 } } });
    await pass();
    expect(runs.map(({ context }) => context.business)).toEqual([{ id: 1 }, { id: 2 }]);
  });

  it('remembers what was closed: over a refresh, in the next conversation, and after coming back', async () => {
    const { client, of } = widgetClient([]);
    const { change } = show(<Widget widget={crm} />, { client, context: conversationOf('A') });
    const isOpen = (): boolean => foldOf(screen.getByRole('heading', { level: 3 })).open;
    await pass();
    of('CRM').answer(fixtures.widgetResults.crm);
    await pass();
    act(() => toggle(foldOf(screen.getByRole('heading', { level: 3 }))));
    fireEvent.click(screen.getByRole('button', { name: 'Refresh CRM' }));
    await pass();
    of('CRM').answer(structuredClone(fixtures.widgetResults.crm));
    await pass();
    expect(isOpen(), 'after a refresh').toBe(false);
    change({ context: conversationOf('B') });
    await pass();
    of('CRM').answer(fixtures.widgetResults.crm);
    await pass();
    expect(isOpen(), 'in the next conversation').toBe(false);
    change({ ui: null });
    change({ ui: <Widget widget={crm} /> });
    expect(isOpen(), 'after coming back').toBe(false);
    change({ ui: <Widget widget={{ ...crm, id: 'another' }} /> });
    await pass();
    of('another').answer(fixtures.widgetResults.crm);
    await pass();
    expect(isOpen(), 'in another widget').toBe(true);
  });
});

describe('the list of widgets', () => {
  it('that cannot be loaded says so, and can be asked for again', async () => {
    const { client } = widgetClient(five);
    let isDown = true;
    const failing = {
      ...client,
      listWidgets: async () => {
        if (isDown) throw new Error('down');
        return five;
      },
    };
    show(<WidgetList />, { client: failing });
    await pass(5000);
    expect(screen.getByRole('status')).toHaveTextContent('The widgets could not be loaded');
    isDown = false;
    fireEvent.click(screen.getByRole('button', { name: 'Try again' }));
    await pass();
    expect(names()).toHaveLength(5);
  });

  it('is nothing for a client that has none', async () => {
    const { client } = widgetClient([]);
    const { container } = show(<WidgetList />, { client: { ...client, listWidgets: undefined } });
    await pass();
    expect(container).toBeEmptyDOMElement();
  });
});
