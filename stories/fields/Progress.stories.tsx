import type { Meta, StoryObj } from '@storybook/react-vite';
import { ProgressField } from 'deskside';
import { expect } from 'storybook/test';
import { shows, showsMarked, showsNothing } from './expectations.js';
import { OneField } from './OneField.js';

const meta = {
  title: 'Fields/Progress',
  component: OneField,
  subcomponents: { ProgressField },
  args: { label: 'Onboarding', schema: { type: 'number', 'x-deskside': { display: 'progress' } }, value: 64 },
} satisfies Meta<typeof OneField>;

export default meta;

type Story = StoryObj<typeof meta>;

export const Normal: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('progressbar', { name: '64%' })).toBeVisible();
  },
};

/** The bar is full; the number tells the truth. */
export const Overfull: Story = { args: { value: 130 }, play: shows('130%') };

export const Rescued: Story = { args: { value: '64' }, play: shows('64%') };

/** A value of another type is shown raw, with a quiet mark. */
export const Mismatch: Story = { args: { value: 'nearly done' }, play: showsMarked('nearly done') };

/** No value. */
export const Empty: Story = { args: { value: null }, play: showsNothing };

export const Dark: Story = { globals: { theme: 'dark' }, play: shows('64%') };

/** In a page that runs from right to left. */
export const RightToLeft: Story = {
  globals: { direction: 'rtl' },
  args: { label: 'الإعداد', locale: 'ar-EG' },
  play: shows('٦٤'),
};
