import type { Meta, StoryObj } from '@storybook/react-vite';
import { DateField } from 'deskside';
import { shows, showsMarked, showsNothing } from './expectations.js';
import { OneField } from './OneField.js';

const meta = {
  title: 'Fields/Date',
  component: OneField,
  subcomponents: { DateField },
  args: { label: 'Renewal Date', schema: { type: 'string', format: 'date' }, value: '2026-08-01' },
} satisfies Meta<typeof OneField>;

export default meta;

type Story = StoryObj<typeof meta>;

/** A day of the calendar: the same in every time zone. */
export const Normal: Story = { args: { timeZone: 'Pacific/Honolulu' }, play: shows('1 August 2026') };

/** A timestamp shows its day in the given zone; the instant stands in the title. */
export const Timestamp: Story = {
  args: { value: '2026-08-01T22:30:00Z', timeZone: 'Asia/Kolkata' },
  play: shows('2 August 2026'),
};

/** An epoch number is read as one, in seconds or milliseconds. */
export const Rescued: Story = { args: { value: 1_785_542_400, timeZone: 'UTC' }, play: shows('1 August 2026') };

/** There is no 30 February. */
export const Mismatch: Story = { args: { value: '2026-02-30' }, play: showsMarked('2026-02-30') };

/** No value. */
export const Empty: Story = { args: { value: null }, play: showsNothing };

export const American: Story = { args: { locale: 'en-US' }, play: shows('August 1, 2026') };

/** In a page that runs from right to left. */
export const RightToLeft: Story = {
  globals: { direction: 'rtl' },
  args: { label: 'تاريخ التجديد', locale: 'ar-EG' },
  play: shows('١ أغسطس ٢٠٢٦'),
};
