import type { Meta, StoryObj } from '@storybook/react-vite';
import { DateTimeField } from 'deskside';
import { shows, showsMarked, showsNothing } from './expectations.js';
import { OneField } from './OneField.js';

const meta = {
  title: 'Fields/Date and time',
  component: OneField,
  subcomponents: { DateTimeField },
  args: { label: 'Last Seen', schema: { type: 'string', format: 'date-time' }, value: '2026-08-01T09:30:00Z' },
} satisfies Meta<typeof OneField>;

export default meta;

type Story = StoryObj<typeof meta>;

/** Day and time in the given zone. */
export const Normal: Story = { args: { timeZone: 'Asia/Kolkata' }, play: shows('1 Aug 2026, 15:00') };

/** A time without a zone is shown as it was written. */
export const Written: Story = {
  args: { value: '2026-08-01T09:30:00', timeZone: 'Asia/Kolkata' },
  play: shows('1 Aug 2026, 09:30'),
};

/** A day alone shows no time. */
export const Rescued: Story = { args: { value: '2026-08-01' }, play: shows('1 August 2026') };

/** A value of another type is shown raw, with a quiet mark. */
export const Mismatch: Story = { args: { value: 'last week' }, play: showsMarked('last week') };

/** No value. */
export const Empty: Story = { args: { value: '' }, play: showsNothing };

/** In a page that runs from right to left. */
export const RightToLeft: Story = {
  globals: { direction: 'rtl' },
  args: { label: 'آخر ظهور', locale: 'ar-EG', timeZone: 'UTC' },
  play: shows('٠١‏/٠٨‏/٢٠٢٦'),
};
