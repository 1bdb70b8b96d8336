import type { Meta, StoryContext, StoryObj } from '@storybook/react-vite';
import { FieldConfigEditor, Panel } from 'deskside';
import { createHandlers, fixtures } from 'deskside/testing';
import { delay, HttpResponse, http } from 'msw';
import { expect, waitFor } from 'storybook/test';
import { ConnectedPanel } from './ConnectedPanel.js';

const install = { ...fixtures.panelInstall, config: fixtures.panelConfig };

/** What the server does with a change. */
type Fate = 'saved' | 'hang' | 'conflict' | number;

const meta = {
  title: 'Panels/Arranging',
  component: ConnectedPanel,
  subcomponents: { Panel, FieldConfigEditor },
  args: { install },
  // Each story answers requests in its own way and needs a page of its own.
  parameters: { docs: { story: { inline: false, height: '720px' } } },
} satisfies Meta<typeof ConnectedPanel>;

export default meta;

type Story = StoryObj<typeof meta>;

/** The server holds the panel’s config, or another agent’s, and a change fares as told. */
const server =
  (fate: Fate) =>
  ({ msw }: StoryContext): void => {
    const theirs = { Active: { order: 1, visible: true }, Plan: { order: 2, visible: true } };
    const answer = async (): Promise<Response | undefined> => {
      if (fate === 'hang') await delay('infinite');
      return typeof fate === 'number' ? new HttpResponse(null, { status: fate }) : undefined;
    };
    msw.use(
      http.patch('*/integration-app/:appId/version/:versionId/install/:installId', answer),
      ...createHandlers({ installs: [fate === 'conflict' ? { ...install, config: theirs } : install] }),
    );
  };

/** Opens the editor and moves Plan to the top: the panel below shows it at once. */
const movePlan = async ({ canvas, userEvent }: Pick<StoryContext, 'canvas' | 'userEvent'>): Promise<void> => {
  await canvas.findByText('₹4,999');
  await userEvent.click(canvas.getByRole('button', { name: 'Arrange the fields of My CRM Panel' }));
  await userEvent.click(canvas.getByRole('button', { name: 'Move Plan to the top' }));
};

/** The first label of the panel’s values. */
const firstField = ({ canvas }: Pick<StoryContext, 'canvas'>): string | null =>
  canvas.getAllByRole('term')[0]?.textContent ?? null;

/** The agent’s order is saved for everybody who uses the install. */
export const Saved: Story = {
  beforeEach: server('saved'),
  play: async (context) => {
    await movePlan(context);
    await context.canvas.findByText('Saved');
    await expect(firstField(context)).toBe('Plan');
  },
};

/** The server has not answered yet; the panel shows the new order already. */
export const Saving: Story = {
  beforeEach: server('hang'),
  play: async (context) => {
    await movePlan(context);
    await expect(context.canvas.getByText('Saving')).toBeVisible();
    await expect(firstField(context)).toBe('Plan');
  },
};

/** The change could not be saved: the fields stand as before, and the focus is kept. */
export const SaveFailed: Story = {
  beforeEach: server(500),
  play: async (context) => {
    const { canvas } = context;
    await movePlan(context);
    await expect(await canvas.findByText('The change was not saved')).toBeVisible();
    await expect(firstField(context)).toBe('Full Name');
    await expect(canvas.getByRole('button', { name: 'Save again' })).toBeVisible();
    await expect(canvas.getByRole('button', { name: 'Move Plan to the top' })).toHaveFocus();
  },
};

/** The server refuses it: another attempt would not help, and none is offered. */
export const Refused: Story = {
  beforeEach: server(403),
  play: async (context) => {
    const { canvas } = context;
    await movePlan(context);
    await expect(await canvas.findByText('You may not change these fields')).toBeVisible();
    await expect(canvas.queryByRole('button', { name: 'Save again' })).toBeNull();
    await expect(firstField(context)).toBe('Full Name');
  },
};

/** Another agent has saved an order meanwhile. The agent’s own is shown, and waits for a choice. */
export const Conflict: Story = {
  beforeEach: server('conflict'),
  play: async (context) => {
    await movePlan(context);
    await context.canvas.findByText('Someone else changed these fields meanwhile');
    await expect(firstField(context)).toBe('Plan');
  },
};

/** The agent takes the other order: it is shown, and the focus stays in the editor. */
export const TheirsTaken: Story = {
  beforeEach: server('conflict'),
  play: async (context) => {
    const { canvas, userEvent } = context;
    await movePlan(context);
    await userEvent.click(await canvas.findByRole('button', { name: 'Take theirs' }));
    await waitFor(() => expect(firstField(context)).toBe('Active'));
    await expect(canvas.getByRole('button', { name: 'Done' })).toHaveFocus();
  },
};

/** A conflict in the dark theme. */
export const ConflictDark: Story = { ...Conflict, globals: { theme: 'dark' } };

/** A failure in a sidebar of 240 pixels. */
export const SaveFailedNarrow: Story = { ...SaveFailed, globals: { width: '240' } };
