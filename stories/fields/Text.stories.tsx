import type { Meta, StoryObj } from '@storybook/react-vite';
import { TextField } from 'deskside';
import { expect } from 'storybook/test';
import { shows, showsMarked, showsNothing } from './expectations.js';
import { OneField } from './OneField.js';

const meta = {
  title: 'Fields/Text',
  component: OneField,
  subcomponents: { TextField },
  args: { label: 'Full Name', schema: { type: 'string' }, value: 'Priya Sharma' },
} satisfies Meta<typeof OneField>;

export default meta;

type Story = StoryObj<typeof meta>;

/** “Plain text”. */
export const Normal: Story = { play: shows('Priya Sharma') };

/** Line breaks of the value are kept. */
export const Lines: Story = {
  args: { label: 'Note', value: 'Prefers email.\nCalls after 10 only.' },
  play: shows('Prefers email. Calls after 10 only.'),
};

/** A text field that got an object shows it raw. */
export const Mismatch: Story = { args: { value: { first: 'Priya' } }, play: showsMarked('{"first":"Priya"}') };

/** Blank text is no value. */
export const Empty: Story = { args: { value: '  ' }, play: showsNothing };

/** Characters that would reorder or hide text are taken out. */
export const Hidden: Story = { args: { value: 'invoice\u202Efdp.exe' }, play: shows('invoicefdp.exe') };

/** Very long text ends in a button that shows the rest. */
export const Long: Story = {
  args: { label: 'Note', value: 'The customer wrote again. '.repeat(200), limits: { characters: 240 } },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: /^Show [\d,]+ more$/ }));
    await expect(canvas.getByRole('definition').textContent?.length).toBeGreaterThan(400);
  },
};

/** In a page that runs from right to left. */
export const RightToLeft: Story = {
  globals: { direction: 'rtl' },
  args: { label: 'الاسم الكامل', value: 'بريا شارما' },
  play: shows('بريا شارما'),
};
