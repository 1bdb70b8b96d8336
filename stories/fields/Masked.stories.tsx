import type { Meta, StoryObj } from '@storybook/react-vite';
import { MaskedField } from 'deskside';
import { expect } from 'storybook/test';
import { showsNothing } from './expectations.js';
import { OneField } from './OneField.js';

const meta = {
  title: 'Fields/Masked',
  component: OneField,
  subcomponents: { MaskedField },
  args: {
    label: 'National ID',
    schema: { type: 'string', 'x-deskside': { sensitive: true } },
    value: '4821-7710-0934',
  },
} satisfies Meta<typeof OneField>;

export default meta;

type Story = StoryObj<typeof meta>;

/** Nothing of the value is in the page until an agent asks for it. */
export const Normal: Story = {
  play: async ({ canvas, userEvent }) => {
    const field = canvas.getByRole('definition');
    await expect(field).not.toHaveTextContent('4821');
    await userEvent.click(canvas.getByRole('button', { name: 'Show National ID' }));
    await expect(field).toHaveTextContent('4821-7710-0934');
    await userEvent.click(canvas.getByRole('button', { name: 'Hide National ID' }));
    await expect(field).not.toHaveTextContent('4821');
  },
};

export const Revealed: Story = {
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Show National ID' }));
  },
};

/** No value. */
export const Empty: Story = { args: { value: null }, play: showsNothing };

/** In a page that runs from right to left. */
export const RightToLeft: Story = {
  globals: { direction: 'rtl' },
  args: { label: 'الهوية', messages: { show: 'إظهار', hide: 'إخفاء' } },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('button', { name: 'إظهار الهوية' })).toBeVisible();
  },
};
