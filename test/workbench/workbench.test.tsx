import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { fixtures } from 'deskside/testing';
import { SchemaGenerator, ToolsProvider, Workbench } from 'deskside/workbench';
import { renderToString } from 'react-dom/server';
import { describe, expect, it, vi } from 'vitest';
import { broken } from '../../stories/workbench/recordings.js';
import { panelRecording, showTools, toolsClient } from './support.js';

const lists = {
  listPanelInstalls: async () => [
    fixtures.panelInstall,
    {
      ...fixtures.panelInstall,
      _id: 'other',
      status: 'inactive',
      app: { ...fixtures.panelInstall.app, name: '\u202eBilling<b>' },
    },
  ],
  listWidgets: async () => fixtures.sidebarWidgets,
  listDashboardApps: async () => [fixtures.dashboardApp],
};
const open = (tab: string): Promise<void> => userEvent.click(screen.getByRole('tab', { name: tab }));

describe('the workbench', () => {
  it('lists the account’s panels, says which are off, and tests the chosen one at once', async () => {
    const testPanel = vi.fn(async () => panelRecording());
    showTools(<Workbench />, { ...lists, testPanel });
    expect(await screen.findByRole('button', { name: 'Billing<b> off' })).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'My CRM Panel' }));
    expect(screen.getByRole('button', { name: 'My CRM Panel' })).toHaveAttribute('aria-current', 'true');
    expect(await screen.findByRole('heading', { name: 'All is well' })).toBeVisible();
    const request = expect.objectContaining({ request: fixtures.panelRequest });
    expect(testPanel.mock.calls).toEqual([[request, expect.anything()]]);
  });

  it('begins anew with another panel', async () => {
    const testPanel = vi.fn(async () => panelRecording());
    showTools(<Workbench />, { ...lists, testPanel });
    await userEvent.click(await screen.findByRole('button', { name: 'My CRM Panel' }));
    await screen.findByRole('heading', { name: 'All is well' });
    testPanel.mockReturnValue(new Promise(() => {}));
    await userEvent.click(screen.getByRole('button', { name: 'Billing<b> off' }));
    expect(screen.queryByRole('heading', { name: 'All is well' })).not.toBeInTheDocument();
    expect(screen.getByText('Running the test')).toBeVisible();
  });

  it('runs nothing by itself where no conversation is given', async () => {
    const testPanel = vi.fn(async () => panelRecording());
    showTools(<Workbench />, { ...lists, testPanel }, { contexts: [] });
    await userEvent.click(await screen.findByRole('button', { name: 'My CRM Panel' }));
    expect(screen.getByText('No test was run yet')).toBeVisible();
    expect(testPanel).not.toHaveBeenCalled();
  });

  it('says what to do where there is nothing to test', async () => {
    showTools(<Workbench />, { ...lists, listPanelInstalls: async () => [] });
    expect(await screen.findByText(/^There is none yet. Add one in the settings/)).toBeVisible();
    expect(screen.queryByText(/^Choose one in the list/)).not.toBeInTheDocument();
  });

  it('asks for no list that was not opened', async () => {
    const listWidgets = vi.fn(lists.listWidgets);
    showTools(<Workbench />, { ...lists, listWidgets });
    await screen.findByRole('button', { name: 'My CRM Panel' });
    expect(listWidgets).not.toHaveBeenCalled();
    await open('Widgets');
    expect(listWidgets).toHaveBeenCalledOnce();
  });

  it('fetches a widget’s stored source and tests that', async () => {
    const source = { type: 'endpoint', url: 'https://widgets.example/crm' } as const;
    const [widget] = fixtures.sidebarWidgets;
    if (!widget) throw new Error('there is no widget');
    const testWidget = vi.fn(async () => ({ result: fixtures.widgetResults.crm, logs: [], durationMs: 9 }));
    showTools(<Workbench defaultOpen="widgets" />, {
      ...lists,
      getWidget: async () => ({ ...widget, source }),
      testWidget,
    });
    await userEvent.click(await screen.findByRole('button', { name: 'CRM' }));
    await screen.findByRole('button', { name: 'Run test' });
    expect(testWidget).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ source }), expect.anything());
  });

  it('simulates a registered app, and any other by its address', async () => {
    showTools(<Workbench defaultOpen="apps" />, lists);
    await userEvent.click(await screen.findByRole('button', { name: 'Customer Orders' }));
    expect(screen.getByRole('heading', { name: 'Customer Orders in a simulated helpdesk' })).toBeVisible();
    await userEvent.type(screen.getByLabelText('Address of the app'), 'https://other.example/app{Enter}');
    expect(screen.getByRole('heading', { name: 'other.example in a simulated helpdesk' })).toBeVisible();
  });

  it('says that a list could not be loaded, and tries again', async () => {
    let isUp = false;
    showTools(<Workbench />, {
      ...lists,
      listPanelInstalls: () => (isUp ? lists.listPanelInstalls() : Promise.reject(new Error('down'))),
    });
    expect(await screen.findByText('The list could not be loaded.')).toBeVisible();
    isUp = true;
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(await screen.findByRole('button', { name: 'My CRM Panel' })).toBeVisible();
  });

  it('is written by a server, without a style of its own', () => {
    const html = renderToString(
      <ToolsProvider client={toolsClient(lists)}>
        <Workbench />
        <SchemaGenerator />
      </ToolsProvider>,
    );
    expect(html).toContain('Dashboard apps');
    expect(html).not.toContain('style=');
  });
});

describe('a recording that somebody has sent', () => {
  const show = async (text: string): Promise<void> => {
    await userEvent.click(screen.getByLabelText('A recording'));
    await userEvent.paste(text);
    await userEvent.click(screen.getByRole('button', { name: 'Show it' }));
  };

  it('is replayed from its text, without a call to anyone', async () => {
    showTools(<Workbench defaultOpen="recordings" />);
    await show(JSON.stringify(broken.wrongCase));
    expect(screen.getByRole('heading', { name: 'Something is wrong (3)' })).toBeVisible();
  });

  it('is replayed from its file', async () => {
    showTools(<Workbench defaultOpen="recordings" />);
    const file = new File([JSON.stringify(broken.slow)], 'panel.json', { type: 'application/json' });
    await userEvent.upload(screen.getByLabelText('Open a file'), file);
    expect(await screen.findByRole('heading', { name: /It works, with remarks|Something is wrong/ })).toBeVisible();
  });

  it('that cannot be read is said to be so', async () => {
    showTools(<Workbench defaultOpen="recordings" />);
    const file = new File(['{}'], 'panel.json', { type: 'application/json' });
    // As a browser does for a file that was changed after it was chosen, and for one beyond its longest text.
    file.text = () => Promise.reject(new DOMException('gone', 'NotReadableError'));
    await userEvent.upload(screen.getByLabelText('Open a file'), file);
    expect(await screen.findByRole('alert')).toHaveTextContent('The file could not be read.');
  });

  it.each(['', 'no JSON', '{}', '[]', '{"version":2}', '{"version":1,"kind":"panel"}'])(
    'is refused in words when it is none: %s',
    async (text) => {
      showTools(<Workbench defaultOpen="recordings" />);
      await show(text);
      expect(screen.getByLabelText('A recording')).toBeInvalid();
      expect(screen.queryByRole('heading', { level: 3 })).not.toBeInTheDocument();
    },
  );
});

describe('schemas', () => {
  it('are made of a sample, and taken once they are wanted', async () => {
    const onSchemaChange = vi.fn();
    showTools(<SchemaGenerator defaultSample='{"Plan":"Pro","Active":true}' onSchemaChange={onSchemaChange} />);
    await userEvent.click(screen.getByRole('button', { name: 'Make the schema from the sample' }));
    expect(onSchemaChange).not.toHaveBeenCalled();
    expect(screen.getByText('The schema was made')).toHaveRole('status');
    await userEvent.click(screen.getByRole('button', { name: 'Use this schema' }));
    expect(Object.keys(onSchemaChange.mock.calls[0]?.[0].properties)).toEqual(['Plan', 'Active']);
  });

  it('give a sample, which is drawn with them', async () => {
    showTools(
      <SchemaGenerator
        defaultSample="{}"
        defaultSchema='{"type":"object","properties":{"Renewal":{"type":"string","format":"date"}}}'
      />,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Make a sample from the schema' }));
    expect(JSON.parse(screen.getByLabelText<HTMLTextAreaElement>('Sample answer').value)).toHaveProperty('Renewal');
    expect(screen.getByRole('term')).toHaveTextContent('Renewal');
  });

  it('that cannot be read are told of as one types, and never taken', async () => {
    showTools(<SchemaGenerator onSchemaChange={() => {}} />);
    await userEvent.click(screen.getByLabelText('Schema'));
    await userEvent.paste('{"type":"object",\n"properties":}');
    expect(screen.getAllByText('Error')[0]).toBeVisible();
    expect(screen.getByRole('button', { name: 'Use this schema' })).toBeDisabled();
  });

  it('are not made of what is no JSON', async () => {
    showTools(<SchemaGenerator defaultSample="{Plan: Pro}" />);
    expect(screen.getByText(/^This is not JSON/)).toHaveRole('alert');
    expect(screen.getByRole('button', { name: 'Make the schema from the sample' })).toBeDisabled();
  });
});

it('replaces its words', () => {
  render(
    <ToolsProvider client={toolsClient(lists)} messages={{ workbenchPanels: 'Tafeln' }}>
      <Workbench defaultOpen="schemas" />
    </ToolsProvider>,
  );
  expect(screen.getByRole('tab', { name: 'Tafeln' })).toBeVisible();
});
