import type { Meta, StoryContext, StoryObj } from '@storybook/react-vite';
import { FieldConfigEditor } from 'deskside';
import { ar } from 'deskside/locales/ar';
import { de } from 'deskside/locales/de';
import { fixtures } from 'deskside/testing';
import { useState } from 'react';
import { expect, fn, waitFor } from 'storybook/test';
import { allTypes, arabicSchema } from './customers.js';

const meta = {
  title: 'Panels/FieldConfigEditor',
  component: FieldConfigEditor,
  args: { schema: fixtures.panelSchema, config: null, onConfigChange: fn() },
  render: function Editor(args) {
    const [config, setConfig] = useState(args.config);
    return (
      <FieldConfigEditor
        {...args}
        config={config}
        onConfigChange={(changed, details) => {
          args.onConfigChange(changed, details);
          setConfig(changed);
        }}
      />
    );
  },
} satisfies Meta<typeof FieldConfigEditor>;

export default meta;

type Story = StoryObj<typeof meta>;

/** The names of the list, in order. */
const names = ({ canvas }: Pick<StoryContext, 'canvas'>): readonly string[] =>
  canvas.getAllByRole('listitem').map((row) => row.querySelector('bdi')?.textContent ?? '');

/** The document’s schema, which nobody has arranged yet. A field is moved, and the order is reset. */
export const Document: Story = {
  play: async ({ canvas, userEvent, args }) => {
    await expect(names({ canvas })).toEqual(['Full Name', 'Email', 'Plan', 'MRR', 'Tags', 'Renewal Date', 'Active']);
    await userEvent.click(canvas.getByRole('button', { name: 'Move Plan to the top' }));
    await waitFor(() => expect(names({ canvas })[0]).toBe('Plan'));
    await expect(canvas.getByText('Plan moved to 1 of 7')).toBeInTheDocument();
    await expect(canvas.getByRole('button', { name: 'Move Plan to the top' })).toHaveFocus();
    await userEvent.click(canvas.getByRole('button', { name: 'Reset' }));
    await waitFor(() => expect(names({ canvas })[0]).toBe('Full Name'));
    await expect(canvas.getByRole('button', { name: 'Undo reset' })).toHaveFocus();
    await expect(args.onConfigChange).toHaveBeenCalledTimes(2);
  },
};

/** The document’s `config`: Tags is hidden in its place, and two fields have come to the schema since. */
export const WithHiddenAndNew: Story = {
  args: { config: fixtures.panelConfig },
  play: async ({ canvas, userEvent, args }) => {
    await expect(canvas.getByRole('switch', { name: 'Show Tags' })).not.toBeChecked();
    await expect(canvas.getAllByText('New')).toHaveLength(2);
    await userEvent.click(canvas.getByRole('switch', { name: 'Show Tags' }));
    await waitFor(() => expect(canvas.getByRole('switch', { name: 'Show Tags' })).toBeChecked());
    await expect(args.onConfigChange).toHaveBeenCalledWith(
      expect.objectContaining({ Tags: { order: 4, visible: true }, Active: { order: 7, visible: true } }),
      { reason: 'show', key: 'Tags' },
    );
    await expect(canvas.queryByText('New')).toBeNull();
  },
};

/** A field taken up by the keyboard: Space, then arrows. Escape puts it back, Space drops it. */
export const Grabbed: Story = {
  play: async ({ canvas, userEvent, args }) => {
    canvas.getByRole('button', { name: 'Drag Email' }).focus();
    await userEvent.keyboard(' {ArrowDown}{ArrowDown}');
    await expect(names({ canvas })[3]).toBe('Email');
    await expect(canvas.getByRole('button', { name: 'Drag Email' })).toHaveAttribute('aria-pressed', 'true');
    await expect(canvas.getByText('4 of 7')).toBeInTheDocument();
    await expect(args.onConfigChange).not.toHaveBeenCalled();
  },
};

/** Long names break; blank ones have a word of their own. */
export const LongNames: Story = {
  args: {
    schema: {
      type: 'object',
      properties: {
        'The address to which the customer wants invoices to be sent since the contract was renewed': {},
        Rechnungsempfängerumsatzsteueridentifikationsnummer: {},
        '': {},
        mrr: { title: 'Monthly recurring revenue, all subscriptions' },
      },
    },
    config: { '': { order: 1, visible: false } },
  },
  play: async ({ canvas }) => {
    await expect(names({ canvas })[0]).toBe('Unnamed field');
    await expect(canvas.getByText('Monthly recurring revenue, all subscriptions')).toBeVisible();
  },
};

/** A sidebar of 240 pixels. */
export const Narrow: Story = {
  globals: { width: '240' },
  args: { config: fixtures.panelConfig },
};

/** A schema with every type of field. */
export const ManyFields: Story = { args: { schema: allTypes } };

/** The dark theme. */
export const Dark: Story = { ...WithHiddenAndNew, globals: { theme: 'dark' } };

/** Arabic, in a page that runs from right to left: the handles stand on the right. */
export const RightToLeft: Story = {
  globals: { direction: 'rtl', language: 'ar' },
  args: { schema: arabicSchema, locale: 'ar', messages: ar },
  play: async ({ canvas }) => {
    const row = canvas.getAllByRole('listitem')[0] as HTMLElement;
    const [handle, name] = [row.querySelector('button'), row.querySelector('bdi')] as [HTMLElement, HTMLElement];
    await expect(handle.getBoundingClientRect().left).toBeGreaterThan(name.getBoundingClientRect().right - 1);
    await expect(canvas.getByRole('heading', { name: 'الحقول' })).toBeVisible();
  },
};

/** German. */
export const German: Story = {
  globals: { language: 'de' },
  args: { config: fixtures.panelConfig, locale: 'de', messages: de },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Plan ganz nach oben verschieben' }));
    await waitFor(() => expect(names({ canvas })[0]).toBe('Plan'));
    await expect(canvas.getByRole('button', { name: 'Zurücksetzen' })).toBeVisible();
  },
};

/** A schema without fields. */
export const NoFields: Story = {
  args: { schema: { type: 'object', properties: {} } },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Nothing to show')).toBeVisible();
  },
};
