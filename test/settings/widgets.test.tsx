import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { RequestError } from 'deskside';
import { WidgetSettings } from 'deskside/settings';
import { describe, expect, it } from 'vitest';
import { namesIn } from '../arrange/support.js';
import { goodRun, scriptedWidgets } from './fakeClient.js';
import { input, openSettings, press, summary, tick, write } from './support.js';

const open = (calls = {}) => openSettings(<WidgetSettings />, { widgets: scriptedWidgets, calls });
const order = (): readonly (string | null)[] => namesIn(screen.getByRole('list'));

describe('the order', () => {
  it('is saved as it is changed: nothing is sent of a widget that keeps its place', async () => {
    const { sent } = open();
    await press('Move CRM down');
    expect(order()).toEqual(['Wholesale', 'CRM', 'Warranties', 'Subscriptions']);
    await waitFor(() =>
      expect(sent).toEqual([
        ['updateWidget', 'wholesale', { order: 1 }],
        ['updateWidget', 'crm', { order: 2 }],
      ]),
    );
  });

  it('never falls back for a moment once it is saved', async () => {
    const { sent, queryClient } = open();
    await screen.findByText('CRM');
    fireEvent.click(screen.getByRole('button', { name: 'Move CRM down' }));
    const seen = new Set<string | null | undefined>();
    const note = (): void => void seen.add(order()[0]);
    note();
    const observer = new MutationObserver(note);
    observer.observe(screen.getByRole('list'), { childList: true, subtree: true, characterData: true });
    await waitFor(() => expect(sent).toHaveLength(2));
    // until the list was asked for again
    await waitFor(() => expect(queryClient.isFetching()).toBe(0));
    await act(async () => undefined);
    observer.disconnect();
    expect([...seen]).toEqual(['Wholesale']);
  });

  it('goes back when it was refused, and says why', async () => {
    open({ updateWidget: () => Promise.reject(new RequestError('403', { failure: 'reconnect', status: 403 })) });
    await press('Move CRM down');
    expect(await screen.findByText(/You may not change this/)).toBeInTheDocument();
    await waitFor(() => expect(order()).toEqual(['CRM', 'Wholesale', 'Warranties', 'Subscriptions']));
  });

  it('of two quick moves is that of the last one', async () => {
    const { sent, records } = open();
    await screen.findByText('CRM');
    fireEvent.click(screen.getByRole('button', { name: 'Move CRM to the bottom' }));
    fireEvent.click(screen.getByRole('button', { name: 'Move CRM to the top' }));
    await waitFor(() => expect(sent.length).toBeGreaterThan(4));
    await act(async () => undefined);
    await waitFor(() => expect(records.widgets.map(({ id, order: place }) => [id, place])).toContainEqual(['crm', 1]));
    expect(order()).toEqual(['CRM', 'Wholesale', 'Warranties', 'Subscriptions']);
  });
});

it('a switch is sent at once and alone', async () => {
  const { sent } = open();
  fireEvent.click(await screen.findByRole('switch', { name: 'Show Warranties to agents' }));
  await waitFor(() => expect(sent).toEqual([['updateWidget', 'warranties', { active: false }]]));
  expect(screen.getByText('Warranties is off')).toBeInTheDocument();
});

describe('a new widget', () => {
  it('is run as it is written, and is off until somebody switches it on', async () => {
    const ran: unknown[] = [];
    const { sent } = open({
      testWidget: async (test: unknown) => {
        ran.push(test);
        return goodRun;
      },
    });
    await press('Add a widget');
    write('Name', 'Orders');
    write('Script', 'def get_sidebar_data(context):\n    return {}');
    await press('Run test');
    const source = { type: 'python', script: 'def get_sidebar_data(context):\n    return {}' };
    expect(ran).toEqual([expect.objectContaining({ source })]);
    expect(sent).toEqual([]);
    await press('Save');
    expect(sent).toEqual([['createWidget', { name: 'Orders', source, active: false }]]);
  });

  it('goes on being the same form once it was saved', async () => {
    const { sent } = open();
    await press('Add a widget');
    write('Name', 'Orders');
    await press('Save');
    tick('Run this widget for agents');
    await press('Save');
    expect(sent.map(([name]) => name)).toEqual(['createWidget', 'updateWidget']);
    expect(sent[1]).toEqual(['updateWidget', 'new-1', expect.objectContaining({ active: true })]);
  });

  it('keeps the script while another kind of source is looked at', async () => {
    open();
    await press('Add a widget');
    write('Script', 'mine = get_sidebar_data = len');
    write('Source', 'endpoint');
    write('Endpoint', 'erp');
    expect(input('Endpoint')).toBeInvalid();
    write('Source', 'python');
    expect(input('Script')).toHaveValue('mine = get_sidebar_data = len');
  });

  it('without the documented function is not sent', async () => {
    const { sent } = open();
    await press('Add a widget');
    write('Name', 'Orders');
    write('Script', 'print(1)');
    await press('Save');
    expect(sent).toEqual([]);
    expect(summary()).toEqual([expect.stringMatching(/no get_sidebar_data/)]);
  });
});

describe('an edited widget', () => {
  it('shows its source, which the list does not have', async () => {
    open();
    await press('Edit CRM');
    expect(await screen.findByRole('textbox', { name: 'Script' })).toHaveValue(
      'def get_sidebar_data(context):\n    return {"title": "CRM"}\n',
    );
  });

  it('shows what the server says of its source at the source', async () => {
    open({
      updateWidget: () =>
        Promise.reject(
          new RequestError('400', {
            failure: 'http',
            status: 400,
            errors: [{ path: '/source/script', message: 'must have at most 100000 characters' }],
          }),
        ),
    });
    await press('Edit CRM');
    await screen.findByRole('textbox', { name: 'Script' });
    write('Name', 'CRM 2');
    await press('Save');
    expect(input('Script')).toHaveAccessibleDescription(/Must have at most 100000 characters\./);
    expect(input('Name')).toHaveValue('CRM 2');
  });
});

it('deleting asks with the name of the widget', async () => {
  const { sent } = open();
  await press('Delete Warranties');
  const question = within(screen.getByRole('dialog', { name: 'Delete Warranties?' }));
  await act(async () => question.getByRole('button', { name: 'Delete' }).click());
  expect(sent).toEqual([['deleteWidget', 'warranties']]);
  await waitFor(() => expect(screen.queryByText('Warranties')).toBeNull());
});
