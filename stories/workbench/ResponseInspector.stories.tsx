import type { Meta, StoryObj } from '@storybook/react-vite';
import { ResponseInspector } from 'deskside/workbench';
import { expect, fn, within } from 'storybook/test';
import { broken, failedScript, hostile, script, unreachable, wellPanel } from './recordings.js';

const meta = {
  title: 'Workbench/ResponseInspector',
  component: ResponseInspector,
  globals: { width: 'full' },
  args: { timeZone: 'UTC' },
} satisfies Meta<typeof ResponseInspector>;

export default meta;

type Story = StoryObj<typeof meta>;

/** Every key was read, in time. */
export const Well: Story = {
  args: { recording: wellPanel, onReplay: fn() },
  play: async ({ canvas, userEvent, args }) => {
    await expect(canvas.getByRole('heading', { name: 'All is well' })).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Run again' }));
    await expect(args.onReplay).toHaveBeenCalled();
  },
};

/** The keys came in another spelling: each is named with the one that was meant, and the schema is cured by one click. */
export const WrongKeyCase: Story = {
  args: { recording: broken.wrongCase, onSchemaChange: fn() },
  play: async ({ canvas, userEvent, args }) => {
    await expect(canvas.getByRole('heading', { name: /Something is wrong/ })).toBeVisible();
    await userEvent.click(canvas.getByRole('button', { name: 'Use the corrected schema' }));
    await expect(args.onSchemaChange).toHaveBeenCalledWith(
      expect.objectContaining({ properties: expect.objectContaining({ full_name: expect.anything() }) }),
    );
  },
};

/** A number came as a text. */
export const NumberAsText: Story = { args: { recording: broken.numberAsText } };

/** A proxy’s error page came instead of JSON. It stays text. */
export const HtmlAnswer: Story = {
  args: { recording: broken.html },
  play: async ({ canvas, canvasElement }) => {
    await expect(canvas.getByText(/<center><h1>502 Bad Gateway/)).toBeVisible();
    await expect(canvasElement.querySelector('center')).toBeNull();
  },
};

/** The endpoint answered 500. */
export const ServerError: Story = { args: { recording: broken.serverError } };

/** Everything came, after more than two seconds. */
export const Slow: Story = {
  args: { recording: broken.slow },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('of 2 secs at most')).toBeVisible();
  },
};

/** The body would do, if it were called JSON. */
export const WrongContentType: Story = { args: { recording: broken.contentType } };

/** `json.dumps(float("nan"))` is no JSON. */
export const NanFromPython: Story = { args: { recording: broken.nan } };

/** An amount of which nobody knows the currency. */
export const CurrencyWithoutCode: Story = { args: { recording: broken.currencyWithoutCode } };

/** The vendor no longer takes the token. */
export const ExpiredToken: Story = { args: { recording: broken.expiredToken } };

/** A dashboard app whose page forbids frames. */
export const RefusesFraming: Story = { args: { recording: broken.framing, helpdeskOrigin: 'https://desk.example' } };

/** Nobody answered. */
export const Unreachable: Story = { args: { recording: unreachable } };

/** A widget’s script failed: its line, its traceback, what it had printed. */
export const FailedScript: Story = {
  args: { recording: failedScript, script, name: 'CRM' },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Line 4 of the script')).toBeVisible();
    await expect(canvas.getByText('email = context["customer"]["email"]')).toBeVisible();
  },
};

/** Nothing of what came is more than text, and what is invisible is written out. */
export const Hostile: Story = {
  args: { recording: hostile },
  play: async ({ canvasElement }) => {
    await expect(canvasElement.querySelector('img, script')).toBeNull();
    await expect(within(canvasElement).getAllByText(/Full\\u00a0Name/)[0]).toBeVisible();
  },
};

/** The dark theme. */
export const Dark: Story = { ...WrongKeyCase, globals: { width: 'full', theme: 'dark' } };

/** A place of 320 pixels. */
export const Narrow: Story = { args: { recording: broken.wrongCase }, globals: { width: '320' } };

/** A page that runs from right to left. */
export const RightToLeft: Story = {
  args: { recording: broken.wrongCase },
  globals: { width: 'full', direction: 'rtl' },
};
