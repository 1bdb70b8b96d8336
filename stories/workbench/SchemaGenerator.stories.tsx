import type { Meta, StoryObj } from '@storybook/react-vite';
import { SchemaGenerator } from 'deskside/workbench';
import { expect, fn } from 'storybook/test';
import { ToolsPage } from './ToolsPage.js';

const meta = {
  title: 'Workbench/SchemaGenerator',
  component: SchemaGenerator,
  globals: { width: 'full' },
  args: { onSchemaChange: fn() },
  decorators: [
    (Story) => (
      <ToolsPage>
        <Story />
      </ToolsPage>
    ),
  ],
} satisfies Meta<typeof SchemaGenerator>;

export default meta;

type Story = StoryObj<typeof meta>;

/** A schema is made from a sample, and shown with it. */
export const FromSample: Story = {
  play: async ({ canvas, userEvent, args }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Make the schema from the sample' }));
    await expect(canvas.getByText('1 August 2026')).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Use this schema' }));
    await expect(args.onSchemaChange).toHaveBeenCalledWith(expect.objectContaining({ type: 'object' }));
  },
};

/** A sample is made from a schema. */
export const FromSchema: Story = {
  args: { defaultSample: '{}', defaultSchema: '{"type":"object","properties":{"Plan":{"type":"string"}}}' },
  play: async ({ canvas, userEvent }) => {
    await userEvent.click(canvas.getByRole('button', { name: 'Make a sample from the schema' }));
    await expect(canvas.getByRole('textbox', { name: 'Sample answer' })).toHaveTextContent('"Plan"');
  },
};

/** Neither text can be read: each says where it breaks. */
export const Broken: Story = {
  args: { defaultSample: '{"Plan": Pro}', defaultSchema: '{"type":"object",\n"properties":{"Plan":}}' },
  play: async ({ canvas }) => {
    await expect(canvas.getByText(/This is not JSON/)).toBeVisible();
    await expect(canvas.getByRole('button', { name: 'Make the schema from the sample' })).toBeDisabled();
  },
};

/** A place of 320 pixels. */
export const Narrow: Story = { ...FromSample, globals: { width: '320' } };
