import type { Meta, StoryObj } from '@storybook/react-vite';
import { createHandlers } from 'deskside/testing';
import { Workbench } from 'deskside/workbench';
import { expect } from 'storybook/test';
import { broken } from './recordings.js';
import { ToolsPage } from './ToolsPage.js';

const meta = {
  title: 'Workbench/Workbench',
  component: Workbench,
  globals: { width: 'full' },
  parameters: { docs: { story: { inline: false, height: '720px' } } },
  decorators: [
    (Story) => (
      <ToolsPage>
        <Story />
      </ToolsPage>
    ),
  ],
} satisfies Meta<typeof Workbench>;

export default meta;

type Story = StoryObj<typeof meta>;

/** The account’s panels; the chosen one is tested at once, beside the list. */
export const Panels: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(await canvas.findByRole('button', { name: 'My CRM Panel' }));
    await canvas.findByRole('heading', { name: 'All is well' });
  },
};

/** Arrows lead through the tabs; what was found in one is still there afterwards. */
export const Keyboard: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('tab', { name: 'Panels' }));
    await userEvent.keyboard('{ArrowRight}');
    await expect(canvas.getByRole('tab', { name: 'Widgets' })).toHaveFocus();
    await userEvent.click(await canvas.findByRole('button', { name: 'CRM' }));
    await canvas.findByRole('heading', { name: 'All is well' });
    await userEvent.click(canvas.getByRole('tab', { name: 'Widgets' }));
    await userEvent.keyboard('{Home}{End}{ArrowRight}{ArrowRight}');
    await expect(canvas.getByRole('heading', { name: 'All is well' })).toBeVisible();
  },
};

/** What somebody has sent is replayed from its file. */
export const Recordings: Story = {
  args: { defaultOpen: 'recordings' },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('textbox', { name: 'A recording' }));
    await userEvent.paste(JSON.stringify(broken.numberAsText));
    await userEvent.click(canvas.getByRole('button', { name: 'Show it' }));
    await expect(canvas.getByRole('heading', { name: /Something is wrong|It works/ })).toBeVisible();
  },
};

/** Nothing was added yet. */
export const Empty: Story = {
  beforeEach: ({ msw }) => msw.use(...createHandlers({ installs: [] })),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText(/^There is none yet/)).toBeVisible();
  },
};

/** The list could not be loaded. */
export const Failed: Story = {
  beforeEach: ({ msw }) => msw.use(...createHandlers({ lists: 'fail' })),
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('The list could not be loaded.', {}, { timeout: 5000 })).toBeVisible();
  },
};

/** The dark theme. */
export const Dark: Story = { ...Panels, globals: { width: 'full', theme: 'dark' } };

/** A place of 320 pixels. */
export const Narrow: Story = { ...Panels, globals: { width: '320' } };

/** A page that runs from right to left. */
export const RightToLeft: Story = { ...Panels, globals: { width: 'full', direction: 'rtl' } };
