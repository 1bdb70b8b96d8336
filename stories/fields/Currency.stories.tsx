import type { Meta, StoryObj } from '@storybook/react-vite';
import { CurrencyField } from 'deskside';
import { shows, showsMarked, showsNothing } from './expectations.js';
import { OneField } from './OneField.js';

const meta = {
  title: 'Fields/Currency',
  component: OneField,
  subcomponents: { CurrencyField },
  args: {
    label: 'MRR',
    schema: { type: 'object', properties: { code: { type: 'string' }, value: { type: 'number' } } },
    value: { code: 'INR', value: 4999 },
  },
} satisfies Meta<typeof OneField>;

export default meta;

type Story = StoryObj<typeof meta>;

/** The document’s own example. */
export const Normal: Story = { play: shows('₹4,999') };

/** Decimals stand only when the amount has them. */
export const Decimals: Story = { args: { value: { code: 'EUR', value: 4999.5 } }, play: shows('€4,999.50') };

/** An amount sent as text is an amount. */
export const Rescued: Story = { args: { value: { code: 'INR', value: '4999' } }, play: shows('₹4,999') };

/** Without a code it is a number. */
export const WithoutCode: Story = { args: { value: 4999 }, play: shows('4,999') };

/** What is no currency code stands behind the amount. */
export const MalformedCode: Story = { args: { value: { code: 'rupees', value: 4999 } }, play: shows('4,999 rupees') };

/** A value of another type is shown raw, with a quiet mark. */
export const Mismatch: Story = {
  args: { value: { code: 'INR', value: 'a lot' } },
  play: showsMarked('{"code":"INR","value":"a lot"}'),
};

/** A code without an amount is no value. */
export const Empty: Story = { args: { value: { code: 'INR', value: null } }, play: showsNothing };

/** Long values wrap and are never cut. */
export const Long: Story = {
  args: { value: { code: 'INR', value: 123_456_789_012.34 } },
  play: shows('₹123,456,789,012.34'),
};

/** In a page that runs from right to left. */
export const RightToLeft: Story = {
  globals: { direction: 'rtl' },
  args: { label: 'الإيراد', locale: 'ar-EG' },
  play: shows('٤٬٩٩٩'),
};
