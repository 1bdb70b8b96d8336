import type { Meta, StoryObj } from '@storybook/react-vite';
import { AppSimulator } from 'deskside/workbench';
import { expect } from 'storybook/test';
import { sampleApp } from '../dashboard-apps/sampleApps.js';
import { ToolsPage } from './ToolsPage.js';

interface Args {
  /** A record, or an address. */
  readonly app: React.ComponentProps<typeof AppSimulator>['app'];
}

/** The simulator, told of two conversations. */
function Simulator({ app }: Args): React.ReactNode {
  return (
    <ToolsPage>
      <AppSimulator app={app} />
    </ToolsPage>
  );
}

const meta = {
  title: 'Workbench/AppSimulator',
  component: Simulator,
  subcomponents: { AppSimulator },
  globals: { width: 'full' },
  args: { app: sampleApp() },
  parameters: { docs: { story: { inline: false, height: '720px' } } },
} satisfies Meta<typeof Simulator>;

export default meta;

type Story = StoryObj<typeof meta>;

/** A page comes when it comes: a busy machine takes its time. */
const patient = { timeout: 10_000 };

/** The page asks, and is told; both stand in the log. It is told again on demand. */
export const Talks: Story = {
  play: async ({ canvas, userEvent }) => {
    await canvas.findByText(/asks for the conversation/, {}, patient);
    const before = (await canvas.findAllByText('the conversation', {}, patient)).length;
    await userEvent.click(canvas.getByRole('button', { name: 'Clear' }));
    await userEvent.click(canvas.getByRole('button', { name: 'Send the conversation again' }));
    await canvas.findByText('the conversation', {}, patient);
    await expect(before).toBeGreaterThan(0);
  },
};

/** The server says why a page would stay blank: no script in a browser can. */
export const Checked: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Check the address' }));
    await expect(await canvas.findByRole('heading', { name: /Something is wrong/ })).toBeVisible();
  },
};

/** An address that no helpdesk would load is refused here as well. */
export const Refused: Story = {
  args: { app: 'http://orders.example/app' },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/is not set up correctly/)).toBeVisible();
  },
};

/** The dark theme. */
export const Dark: Story = { globals: { width: 'full', theme: 'dark' } };

/** A place of 320 pixels. */
export const Narrow: Story = { globals: { width: '320' } };
