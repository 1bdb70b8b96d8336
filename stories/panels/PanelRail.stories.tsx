import type { Meta, StoryObj } from '@storybook/react-vite';
import { createHttpClient, PanelRail } from 'deskside';
import { fixtures } from 'deskside/testing';
import { useArgs } from 'storybook/preview-api';
import { expect, fn } from 'storybook/test';
import { StoryHost } from '../StoryHost.js';
import { installs } from './installs.js';

const client = createHttpClient({ baseUrl: '', accountId: '64acc001' });

const meta = {
  title: 'Panels/PanelRail',
  component: PanelRail,
  args: { installs, openInstallId: null, onOpenInstallChange: fn() },
  decorators: [
    (Story) => (
      <StoryHost client={client}>
        <Story />
      </StoryHost>
    ),
  ],
  render: function Rail(args) {
    const [, update] = useArgs();
    return (
      <PanelRail
        {...args}
        onOpenInstallChange={(installId, details) => {
          args.onOpenInstallChange(installId, details);
          update({ openInstallId: installId });
        }}
      />
    );
  },
} satisfies Meta<typeof PanelRail>;

export default meta;

type Story = StoryObj<typeof meta>;

/** “Panel icon appears in conversation sidebar”: a picture, or the first letter of the name. */
export const AllClosed: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('toolbar', { name: 'Panels' })).toBeVisible();
    await expect(canvas.getAllByRole('button', { pressed: false })).toHaveLength(4);
  },
};

/** “User clicks panel icon.” */
export const OneOpen: Story = {
  args: { openInstallId: '64inst-orders' },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('button', { pressed: true })).toHaveAccessibleName('Orders');
  },
};

/** One stop for Tab; the arrow keys move on. */
export const Keyboard: Story = {
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.tab();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    await expect(canvas.getByRole('button', { name: 'Subscription' })).toHaveFocus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}{Enter}');
    await expect(args.onOpenInstallChange).toHaveBeenCalledWith('64inst01', { install: installs[0] });
  },
};

/** More icons than fit on a line. */
export const Many: Story = {
  globals: { width: '240' },
  args: {
    installs: Array.from({ length: 14 }, (_, index) => {
      const like = installs[index % installs.length] ?? fixtures.panelInstall;
      return { ...like, _id: `${like._id}-${index}` };
    }),
  },
};

/** The dark theme. */
export const Dark: Story = { ...OneOpen, globals: { theme: 'dark' } };

/** The arrow keys follow the writing direction. */
export const RightToLeft: Story = {
  globals: { direction: 'rtl' },
  play: async ({ canvas, userEvent }) => {
    await userEvent.tab();
    await userEvent.keyboard('{ArrowLeft}');
    await expect(canvas.getByRole('button', { name: 'Orders' })).toHaveFocus();
  },
};
