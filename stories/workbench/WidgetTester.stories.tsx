import type { Meta, StoryObj } from '@storybook/react-vite';
import { WidgetTester } from 'deskside/workbench';
import { expect, fn } from 'storybook/test';
import { failedScript, script } from './recordings.js';
import { type Answers, ToolsPage } from './ToolsPage.js';

interface Args {
  readonly testWidget?: Answers['testWidget'];
}

/** The tester of a script, with two businesses to choose from. */
function Tester({ testWidget }: Args): React.ReactNode {
  return (
    <ToolsPage
      answers={testWidget ? { testWidget } : {}}
      businesses={[
        { id: 'b1', name: 'Sharma & Daughters' },
        { id: 'b2', name: 'Corner Shop' },
      ]}
    >
      <WidgetTester source={{ type: 'python', script }} name="CRM" />
    </ToolsPage>
  );
}

const meta = {
  title: 'Workbench/WidgetTester',
  component: Tester,
  subcomponents: { WidgetTester },
  globals: { width: 'full' },
} satisfies Meta<typeof Tester>;

export default meta;

type Story = StoryObj<typeof meta>;

/** “Select a Business”, “Enter a Conversation ID”, “Click Run Test”. */
export const Document: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.selectOptions(canvas.getByRole('combobox', { name: 'Business' }), 'Corner Shop');
    await userEvent.click(canvas.getByRole('button', { name: 'Run test' }));
    await canvas.findByRole('heading', { name: 'All is well' });
    await expect(canvas.getByText('looking up 64xyz789')).toBeVisible();
    await expect(canvas.getByRole('heading', { name: 'Priya Sharma' })).toBeVisible();
  },
};

/** The script raised an exception. */
export const Failed: Story = {
  args: {
    testWidget: fn(async () => ({
      result: null,
      logs: failedScript.logs ?? [],
      durationMs: 84,
      error: {
        code: 'widget_failed',
        message: "TypeError: 'NoneType' object is not subscriptable",
        line: 4,
        traceback: failedScript.traceback ?? '',
      },
    })),
  },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Run test' }));
    await canvas.findByText('Line 4 of the script');
  },
};

/** Nothing is run without a conversation. */
export const WithoutConversation: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.clear(canvas.getByRole('textbox', { name: 'Conversation id' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Run test' }));
    await expect(canvas.getByText('A conversation id is needed.')).toBeVisible();
  },
};

/** A place of 320 pixels. */
export const Narrow: Story = { ...Document, globals: { width: '320' } };
