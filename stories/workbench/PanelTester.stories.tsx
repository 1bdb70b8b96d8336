import type { Meta, StoryObj } from '@storybook/react-vite';
import { RequestError } from 'deskside';
import { fixtures } from 'deskside/testing';
import { PanelTester } from 'deskside/workbench';
import { useState } from 'react';
import { expect, fn, within } from 'storybook/test';
import { broken, wellPanel } from './recordings.js';
import { type Answers, ToolsPage, type ToolsPageProps } from './ToolsPage.js';

interface Args extends Pick<ToolsPageProps, 'loadContext'> {
  readonly testPanel?: Answers['testPanel'];
}

/** The tester of the document's panel. */
function Tester({ testPanel, loadContext }: Args): React.ReactNode {
  return (
    <ToolsPage answers={testPanel ? { testPanel } : {}} loadContext={loadContext}>
      <PanelTester install={fixtures.panelInstall} />
    </ToolsPage>
  );
}

const meta = {
  title: 'Workbench/PanelTester',
  component: Tester,
  subcomponents: { PanelTester },
  globals: { width: 'full' },
} satisfies Meta<typeof Tester>;

export default meta;

type Story = StoryObj<typeof meta>;

/** No test was run yet: the five members stand as the conversation gives them, behind their fold. */
export const Before: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByText('What the endpoint is told'));
    await expect(canvas.getByRole('textbox', { name: 'contactID' })).toHaveValue('64abc123');
    await expect(canvas.getByText('No test was run yet')).toBeVisible();
  },
};

/** The panel answered as its schema says. */
export const Well: Story = {
  args: { testPanel: fn(async () => wellPanel) },
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.click(canvas.getByText('What the endpoint is told'));
    await userEvent.clear(canvas.getByRole('textbox', { name: 'status' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Run test' }));
    await canvas.findByRole('heading', { name: 'All is well' });
    const { status: _, ...request } = fixtures.panelRequest;
    await expect(args.testPanel).toHaveBeenCalledWith(expect.objectContaining({ request }), expect.anything());
  },
};

/** Another conversation fills in the members anew. */
export const AnotherConversation: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.selectOptions(canvas.getByRole('combobox', { name: 'Conversation' }), '1');
    await expect(canvas.getByRole('textbox', { name: 'conversationId' })).toHaveValue('1042');
  },
};

/** A conversation that is found by its id. */
export const ByItsId: Story = {
  args: {
    loadContext: async (id) =>
      id === '77' ? { conversation: { id: 77 }, contact: { id: 5, name: 'Noor' }, currentAgent: null } : null,
  },
  play: async ({ canvas, userEvent }) => {
    await userEvent.selectOptions(canvas.getByRole('combobox', { name: 'Conversation' }), 'other');
    const id = canvas.getByRole('textbox', { name: 'Conversation id' });
    await userEvent.type(id, '78');
    await userEvent.click(canvas.getByRole('button', { name: 'Find' }));
    await canvas.findByText('There is no conversation 78.');
    await userEvent.clear(id);
    await userEvent.type(id, '77');
    await userEvent.click(canvas.getByRole('button', { name: 'Find' }));
    await canvas.findByText('Conversation 77 is chosen');
    await expect(canvas.getByRole('textbox', { name: 'contactID' })).toHaveValue('5');
  },
};

/** The test is under way. */
export const Running: Story = {
  args: { testPanel: () => new Promise(() => {}) },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Run test' }));
    await expect(canvas.getByText('Running the test')).toBeVisible();
  },
};

/** The helpdesk’s own server did not make the test, which says nothing of the panel. */
export const NotRun: Story = {
  args: {
    testPanel: () => Promise.reject(new RequestError('403', { failure: 'reconnect', status: 403 })),
  },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Run test' }));
    await expect(await canvas.findByRole('alert')).toHaveTextContent('does not let you run tests');
  },
};

/** A draft whose keys were spelled otherwise: one click corrects its schema, and the same answer is read anew. */
export const CuredDraft: Story = {
  render: function Draft() {
    const [schema, setSchema] = useState<unknown>(fixtures.panelSchema);
    return (
      <ToolsPage answers={{ testPanel: async () => broken.wrongCase }}>
        <PanelTester draft={{ endpoint: 'https://api.mycrm.com/render', schema }} onSchemaChange={setSchema} />
      </ToolsPage>
    );
  },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Run test' }));
    await canvas.findByRole('heading', { name: /Something is wrong/ });
    await userEvent.click(canvas.getByRole('button', { name: 'Use the corrected schema' }));
    await canvas.findByRole('heading', { name: 'All is well' });
    const seen = within(canvas.getByRole('heading', { name: 'What the agent sees' }).closest('section') as HTMLElement);
    await expect(seen.getByText('Priya Sharma')).toBeVisible();
  },
};

/** The dark theme. */
export const Dark: Story = { ...Well, globals: { width: 'full', theme: 'dark' } };

/** A place of 320 pixels. */
export const Narrow: Story = { ...Well, globals: { width: '320' } };

/** A page that runs from right to left. */
export const RightToLeft: Story = { ...Well, globals: { width: 'full', direction: 'rtl' } };
