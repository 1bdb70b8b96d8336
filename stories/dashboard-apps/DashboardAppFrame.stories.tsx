import type { Meta, StoryObj } from '@storybook/react-vite';
import { DashboardAppFrame } from 'deskside';
import { fixtures } from 'deskside/testing';
import { expect, fn, waitFor } from 'storybook/test';
import { sampleAddress, sampleApp } from './sampleApps.js';

const meta = {
  title: 'Dashboard apps/DashboardAppFrame',
  component: DashboardAppFrame,
  args: { app: sampleApp(), context: fixtures.context, onStateChange: fn(), onDiagnostic: fn() },
  globals: { width: '480' },
  parameters: { docs: { story: { inline: false, height: '460px' } } },
  decorators: [
    (Story) => (
      <div style={{ blockSize: 420, border: '1px solid var(--deskside-color-border)' }}>
        <Story />
      </div>
    ),
  ],
} satisfies Meta<typeof DashboardAppFrame>;

export default meta;

type Story = StoryObj<typeof meta>;

/** A page comes when it comes: a busy machine takes its time. */
const patient = { timeout: 10_000 };

/** The page is on its way. */
export const Loading: Story = {
  args: { app: sampleApp(sampleAddress('endless')), slowMs: 1_000_000, timeoutMs: 1_000_000 },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('status')).toHaveTextContent('Loading Customer Orders');
    await expect(canvas.getByRole('link', { name: 'Open Customer Orders in a new tab' })).toBeVisible();
  },
};

/** It takes longer than usual, and says so. */
export const Slow: Story = {
  args: { ...Loading.args, slowMs: 50 },
  play: async ({ canvas }) => {
    await expect(await canvas.findByText('Customer Orders is taking longer than usual', {}, patient)).toBeVisible();
  },
};

/** “You will be able to see your application”: the page stands, and has asked for the conversation. */
export const Ready: Story = {
  play: async ({ canvas, args }) => {
    await waitFor(
      () => expect(args.onStateChange).toHaveBeenCalledWith(expect.objectContaining({ kind: 'ready', heard: true })),
      patient,
    );
    await expect(canvas.getByTitle('Customer Orders')).toBeVisible();
    await expect(canvas.queryByRole('alert')).toBeEmptyDOMElement();
    await expect(args.onDiagnostic).not.toHaveBeenCalled();
  },
};

/** The page stands where its skeleton stood. */
export const NothingMoves: Story = {
  play: async ({ canvas, args }) => {
    const place = (): DOMRect => canvas.getByTitle('Customer Orders').getBoundingClientRect();
    const before = place();
    await waitFor(
      () => expect(args.onStateChange).toHaveBeenCalledWith(expect.objectContaining({ kind: 'ready' })),
      patient,
    );
    await expect(place()).toEqual(before);
  },
};

/** The page stands but has never asked for anything: it may be the browser's own error page, which looks blank. */
export const Quiet: Story = {
  args: { app: sampleApp(sampleAddress('silent')), timeoutMs: 1_000 },
  play: async ({ canvas }) => {
    await canvas.findAllByText('No sign of life yet. Is it blank?', {}, patient);
    await expect(canvas.getByTitle('Customer Orders')).toBeVisible();
  },
};

/** No page came: the two likely causes, another attempt, and the page in a tab of its own. */
export const Failed: Story = {
  args: { app: sampleApp(sampleAddress('endless')), timeoutMs: 50 },
  play: async ({ canvas, userEvent }) => {
    const retry = await canvas.findByRole('button', { name: 'Try again' }, patient);
    await expect(canvas.getByRole('alert')).toHaveTextContent('Customer Orders did not respond');
    await expect(canvas.getByTitle('Customer Orders')).not.toBeVisible();
    await userEvent.click(retry);
    await canvas.findByText('Customer Orders did not respond', {}, patient);
  },
};

/** The helpdesk's own Content-Security-Policy forbids the address. */
export const Blocked: Story = {
  args: { app: sampleApp(sampleAddress('endless')) },
  play: async ({ canvas }) => {
    // as the browser tells it; this page has no such policy
    document.dispatchEvent(
      new SecurityPolicyViolationEvent('securitypolicyviolation', {
        blockedURI: sampleAddress(),
        disposition: 'enforce',
        documentURI: location.href,
        effectiveDirective: 'frame-src',
        originalPolicy: "frame-src 'none'",
        statusCode: 200,
        violatedDirective: 'frame-src',
      }),
    );
    await canvas.findByText('Customer Orders can’t be shown here', {}, patient);
    await expect(canvas.queryByRole('button', { name: 'Try again' })).toBeNull();
  },
};

/** Says why, in words for an admin, and loads nothing. */
const refusedFor =
  (why: RegExp): Story['play'] =>
  async ({ canvas }) => {
    await expect(canvas.getByRole('alert')).toHaveTextContent('Customer Orders is not set up correctly');
    await expect(canvas.getByRole('alert')).toHaveTextContent(why);
    await expect(canvas.queryByTitle('Customer Orders')).toBeNull();
  };

/** The address is not encrypted. */
export const RefusedNotEncrypted: Story = {
  args: { app: sampleApp('http://orders.example/') },
  play: refusedFor(/is not encrypted/),
};

/** The address is no page's. */
export const RefusedScript: Story = {
  args: { app: sampleApp('javascript:alert(1)') },
  play: refusedFor(/begins with javascript:/),
};

/** The app stands on the helpdesk's own origin, where a sandbox protects nothing. */
export const RefusedOwnOrigin: Story = {
  args: { app: sampleApp(`${location.origin}/sample-app.html`) },
  play: refusedFor(/on the helpdesk’s own origin/),
};

/** A permission that does not exist, or that no app is ever given. */
export const RefusedPermission: Story = {
  args: { app: sampleApp(undefined, { permissions: ['allow-top-navigation' as 'camera'] }) },
  play: refusedFor(/“allow-top-navigation”/),
};

/** An allowed origin that is none. */
export const RefusedOrigin: Story = {
  args: { app: sampleApp(undefined, { allowedOrigins: ['https://*.example'] }) },
  play: refusedFor(/https:\/\/\*\.example/),
};

/** A setting that does not exist. */
export const RefusedSetting: Story = {
  args: { app: sampleApp(undefined, { contextUpdates: 'always' as 'on-change' }) },
  play: refusedFor(/contextUpdates is “always”/),
};

/** An app of several pages: one below another, each with a name of its own. */
export const SeveralFrames: Story = {
  args: { app: { ...sampleApp(), content: [sampleApp(), sampleApp()].flatMap(({ content }) => content) } },
  play: async ({ canvas }) => {
    for (const name of ['Customer Orders (1 of 2)', 'Customer Orders (2 of 2)'])
      await expect(canvas.getByTitle(name)).toBeInTheDocument();
  },
};

/** Beside the chat: as high as the page asks for, and until it asks as high as most need. */
export const SidebarSizing: Story = {
  globals: { width: '320' },
  args: { sizing: 'content' },
  play: async (context) => {
    await Ready.play?.(context);
    await expect(context.canvas.getByTitle('Customer Orders').getBoundingClientRect().height).toBe(320);
  },
};

/** A page that names no colour scheme keeps its white ground in a dark helpdesk: its text is black. */
export const Dark: Story = { ...Ready, globals: { ...meta.globals, theme: 'dark' } };

/** On its way in the dark theme. */
export const LoadingDark: Story = { ...Loading, globals: Dark.globals };

/** No page came, in the dark theme. */
export const FailedDark: Story = { ...Failed, globals: Dark.globals };

/** A place of 240 pixels. */
export const Narrow: Story = { ...Failed, globals: { width: '240' } };

/** In a page that runs from right to left. */
export const RightToLeft: Story = { ...Failed, globals: { ...meta.globals, direction: 'rtl' } };
