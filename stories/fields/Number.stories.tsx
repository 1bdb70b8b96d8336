import type { Meta, StoryObj } from '@storybook/react-vite';
import { NumberField, readJson } from 'deskside';
import { shows, showsMarked, showsNothing } from './expectations.js';
import { OneField } from './OneField.js';

const meta = {
  title: 'Fields/Number',
  component: OneField,
  subcomponents: { NumberField },
  args: { label: 'Orders', schema: { type: 'number' }, value: 1234567.5 },
} satisfies Meta<typeof OneField>;

export default meta;

type Story = StoryObj<typeof meta>;

/** Grouped as the locale does. */
export const Normal: Story = { play: shows('1,234,567.5') };

/** Zero is a value. */
export const Zero: Story = { args: { value: 0 }, play: shows('0') };

/** A number sent as text is a number. */
export const Rescued: Story = { args: { value: '4999' }, play: shows('4,999') };

/** Digits that a JavaScript number cannot hold are kept. */
export const Exact: Story = {
  args: { value: readJson('9007199254740993').value },
  play: shows('9,007,199,254,740,993'),
};

/** `true` is no number. */
export const Mismatch: Story = { args: { value: true }, play: showsMarked('true') };

/** A missing value never looks like zero. */
export const Empty: Story = { args: { value: null }, play: showsNothing };

/** Long values wrap and are never cut. */
export const Long: Story = {
  args: { value: 123_456_789_012_345, label: 'Units sold since the account was opened' },
  play: shows('123,456,789,012,345'),
};

export const German: Story = { args: { locale: 'de' }, play: shows('1.234.567,5') };

/** In a page that runs from right to left. */
export const RightToLeft: Story = {
  globals: { direction: 'rtl' },
  args: { label: 'الطلبات', locale: 'ar-EG' },
  play: shows('١٬٢٣٤٬٥٦٧٫٥'),
};
