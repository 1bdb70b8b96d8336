import type { Meta, StoryObj } from '@storybook/react-vite';
import { Badge, BadgeField, type Tone } from 'deskside';
import { expect } from 'storybook/test';
import { shows, showsMarked, showsNothing } from './expectations.js';
import { OneField } from './OneField.js';

const tones: readonly Tone[] = ['gray', 'green', 'blue', 'yellow', 'red', 'purple', 'orange'];

const meta = {
  title: 'Fields/Badge',
  component: OneField,
  subcomponents: { Badge, BadgeField },
  args: {
    label: 'Plan',
    schema: { type: 'object', properties: { color: { type: 'string' }, label: { type: 'string' } } },
    value: { color: 'blue', label: 'Pro' },
  },
} satisfies Meta<typeof OneField>;

export default meta;

type Story = StoryObj<typeof meta>;

/** “Colored badge”. */
export const Normal: Story = { play: shows('Pro') };

/** The closed set of tones; each reads at 4.5:1 or better, in light and in dark. */
export const Tones: Story = {
  render: () => (
    <p style={{ display: 'flex', flexWrap: 'wrap', gap: 8 }}>
      {tones.map((tone) => (
        <Badge key={tone} tone={tone}>
          {tone}
        </Badge>
      ))}
    </p>
  ),
};

/** The tones in the dark theme. */
export const TonesDark: Story = { ...Tones, globals: { theme: 'dark' } };

/** A hex colour goes to the nearest tone; grey, amber, success and the like are known. */
export const Rescued: Story = {
  args: { value: { color: '#c0392b', label: 'Overdue' } },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Overdue')).toHaveAttribute('data-tone', 'red');
  },
};

/** A colour that is not known is gray. */
export const UnknownColour: Story = {
  args: { value: { color: 'hotpink', label: 'Partner' } },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Partner')).toHaveAttribute('data-tone', 'gray');
  },
};

/** A value of another type is shown raw, with a quiet mark. */
export const Mismatch: Story = { args: { value: 'Pro' }, play: showsMarked('Pro') };

/** A badge without a label is no value. */
export const Empty: Story = { args: { value: { color: 'blue', label: '' } }, play: showsNothing };

/** Long values wrap and are never cut. */
export const Long: Story = {
  args: { value: { color: 'orange', label: 'Waiting for the signed contract of the parent company' } },
  play: shows('Waiting for the signed contract of the parent company'),
};

/** In a page that runs from right to left. */
export const RightToLeft: Story = {
  globals: { direction: 'rtl' },
  args: { label: 'الخطة', value: { color: 'green', label: 'احترافي' } },
  play: shows('احترافي'),
};
