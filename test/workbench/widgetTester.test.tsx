import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { readJson } from 'deskside';
import { fixtures } from 'deskside/testing';
import { WidgetTester } from 'deskside/workbench';
import { describe, expect, it, vi } from 'vitest';
import { type Client, showTools } from './support.js';

const source = { type: 'python', script: 'def get_sidebar_data(context):\n    return context["nothing"]' } as const;
const businesses = [
  { id: 'b1', name: 'Sharma & Daughters' },
  { id: 'b2', name: 'Corner Shop' },
];
const run = (): Promise<void> => userEvent.click(screen.getByRole('button', { name: 'Run test' }));
type Test = Awaited<ReturnType<Client['testWidget']>>;
const gave = (result: unknown, more: Partial<Test> = {}): Client['testWidget'] =>
  vi.fn(async () => ({ result, logs: [], durationMs: 412, ...more }));

describe('a widget is tested before it goes live', () => {
  it('for a business and a conversation', async () => {
    const testWidget = gave(fixtures.widgetResults.crm);
    showTools(<WidgetTester source={source} />, { testWidget }, { businesses });
    await userEvent.selectOptions(screen.getByLabelText('Business'), 'Corner Shop');
    await userEvent.clear(screen.getByLabelText('Conversation id'));
    await userEvent.type(screen.getByLabelText('Conversation id'), ' public-7 {Enter}');
    expect(testWidget).toHaveBeenCalledWith(
      { source, businessId: 'b2', conversationId: 'public-7' },
      expect.objectContaining({ signal: expect.any(AbortSignal) }),
    );
    expect(await screen.findByRole('heading', { name: 'Priya Sharma' })).toBeVisible();
    expect(screen.getByText('412 ms')).toBeVisible();
  });

  it('and not without a conversation', async () => {
    const testWidget = gave({});
    showTools(<WidgetTester source={source} />, { testWidget });
    await userEvent.clear(screen.getByLabelText('Conversation id'));
    await run();
    expect(screen.getByText('A conversation id is needed.')).toHaveRole('alert');
    expect(testWidget).not.toHaveBeenCalled();
  });

  it('is not asked for a business where there is no choice', () => {
    showTools(<WidgetTester source={source} />);
    expect(screen.queryByLabelText('Business')).not.toBeInTheDocument();
  });

  it('tells the embedder what came', async () => {
    const onResult = vi.fn();
    showTools(<WidgetTester source={source} onResult={onResult} />, { testWidget: gave({ title: 'x', items: [] }) });
    await run();
    expect(onResult).toHaveBeenCalledWith(expect.objectContaining({ result: { title: 'x', items: [] } }));
  });
});

describe('what a script gave', () => {
  it('stands with every digit, and with what it printed', async () => {
    const { value } = readJson(
      '{"title":"CRM","items":[{"title":"A","sections":[{"fields":{"Id":9007199254740993}}]}]}',
    );
    showTools(<WidgetTester source={source} />, { testWidget: gave(value, { logs: ['one', '<b>two</b>'] }) });
    await run();
    const raw = (await screen.findByText('Answer')).closest('details');
    expect(raw).toHaveTextContent('"Id": 9007199254740993');
    expect(screen.getByText(/<b>two<\/b>/)).toBeVisible();
  });

  it('has the configured name where it has no title', async () => {
    showTools(<WidgetTester source={source} name="Orders" />, { testWidget: gave({ items: [] }) });
    await run();
    const shown = (await screen.findByRole('heading', { name: 'What the agent sees' })).closest('section');
    expect(within(shown as HTMLElement).getByRole('heading', { name: 'Orders' })).toBeVisible();
  });

  it('when it failed names the line of the script as it was run, though it was changed since', async () => {
    const error = {
      code: 'widget_failed',
      message: "KeyError: 'nothing'",
      line: 2,
      traceback:
        'Traceback (most recent call last):\n  File "widget.py", line 2, in get_sidebar_data\nKeyError: \'nothing\'',
    };
    const { rerender, client } = showTools(<WidgetTester source={source} />, { testWidget: gave(null, { error }) });
    await run();
    expect(await screen.findByText('Line 2 of the script')).toBeVisible();
    expect(screen.getByText('return context["nothing"]')).toBeVisible();
    const { ToolsProvider } = await import('deskside/workbench');
    rerender(
      <ToolsProvider client={client}>
        <WidgetTester source={{ type: 'python', script: 'another' }} />
      </ToolsProvider>,
    );
    expect(screen.getByText('return context["nothing"]')).toBeVisible();
  });

  it.each([null, 7, 'text', [], { items: 'none' }, { title: {}, items: [null, 1] }].map((result) => ({ result })))(
    'is survived: $result',
    async ({ result }) => {
      showTools(<WidgetTester source={source} />, { testWidget: gave(result) });
      await run();
      expect(await screen.findByText('Answer')).toBeVisible();
    },
  );
});
