import type { Meta, StoryObj } from '@storybook/react-vite';
import { KeyValueField } from 'deskside';
import { expect } from 'storybook/test';
import { showsMarked, showsNothing } from './expectations.js';
import { OneField } from './OneField.js';

const meta = {
  title: 'Fields/Key and value',
  component: OneField,
  subcomponents: { KeyValueField },
  args: { label: 'Address', schema: { type: 'object' }, value: { Street: '14 Park Lane', City: 'Pune', Code: 411001 } },
} satisfies Meta<typeof OneField>;

export default meta;

type Story = StoryObj<typeof meta>;

/** Any other object shows its members. */
export const Normal: Story = {
  play: async ({ canvas }) => {
    await expect(canvas.getByText('City').nextElementSibling).toHaveTextContent('Pune');
  },
};

/** Two levels deep; what is deeper is shown raw. */
export const Nested: Story = {
  args: { value: { Home: { City: 'Pune', Since: 2019 }, Office: { City: 'Mumbai', Floor: { Number: 4 } } } },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('{"Number":4}')).toBeVisible();
  },
};

/** A value of another type is shown raw, with a quiet mark. */
export const Mismatch: Story = { args: { value: 'Pune' }, play: showsMarked('Pune') };

/** No value. */
export const Empty: Story = { args: { value: {} }, play: showsNothing };

/** Long values wrap and are never cut. */
export const Long: Story = {
  args: {
    value: {
      'Name of the authorised representative': 'Maximiliana-Josephine von Hohenstein-Württemberg',
      Note: 'x'.repeat(90),
    },
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('x'.repeat(90))).toBeVisible();
  },
};

/** In a page that runs from right to left. */
export const RightToLeft: Story = {
  globals: { direction: 'rtl' },
  args: { label: 'العنوان', value: { المدينة: 'دبي', الرمز: 12345 } },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('المدينة').nextElementSibling).toHaveTextContent('دبي');
  },
};
