import { fireEvent, screen } from '@testing-library/react';
import { Panel } from 'deskside';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { conversationOf, listenTo, pass, planInstall, recordingClient, show } from './support.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const retry = (): HTMLElement => screen.getByRole('button', { name: 'Try again' });
const refresh = (): HTMLElement => screen.getByRole('button', { name: 'Refresh My CRM Panel' });

describe('what a screen reader hears', () => {
  it('is one polite sentence when the values have come', async () => {
    const { client, calls } = recordingClient();
    const said = listenTo(show(<Panel install={planInstall} />, { client }).container);
    await pass();
    calls[0]?.answer({ Plan: 'Pro' });
    await pass();
    expect(said).toEqual({ polite: ['My CRM Panel loaded'], assertive: [] });
  });

  it('is nothing for a refresh, whether it changes the values or not', async () => {
    const { client, calls } = recordingClient();
    const { container } = show(<Panel install={planInstall} />, { client });
    await pass();
    calls[0]?.answer({ Plan: 'Pro' });
    await pass();
    const said = listenTo(container);
    for (const [index, plan] of ['Pro', 'Enterprise'].entries()) {
      fireEvent.click(refresh());
      await pass(500);
      calls[index + 1]?.answer({ Plan: plan });
      await pass(60_000);
    }
    expect(screen.getByText('Enterprise')).toBeInTheDocument();
    expect(said).toEqual({ polite: [], assertive: [] });
  });

  it('is nothing for a cached conversation, and one sentence for another that loads', async () => {
    const { client, calls } = recordingClient();
    const { container, change } = show(<Panel install={planInstall} />, { client, context: conversationOf('A') });
    await pass();
    calls[0]?.answer({ Plan: 'Pro' });
    await pass();
    const said = listenTo(container);
    change({ context: conversationOf('B') });
    await pass();
    calls[1]?.answer({ Plan: 'Basic' });
    await pass();
    expect(said.polite).toEqual(['Loading My CRM Panel', 'My CRM Panel loaded']);
    change({ context: conversationOf('A') });
    await pass();
    expect(said.polite).toHaveLength(2);
  });

  it('is one alert for a failure, and one more when a retry fails again', async () => {
    const { client, calls } = recordingClient();
    const said = listenTo(show(<Panel install={planInstall} />, { client }).container);
    await pass();
    calls[0]?.fail({ failure: 'reconnect', status: 401 });
    await pass(60_000);
    expect(said.assertive).toHaveLength(1);
    expect(said.assertive[0]).toContain('My CRM Panel needs to be reconnected');
    fireEvent.click(retry());
    await pass();
    calls[1]?.fail({ failure: 'reconnect', status: 401 });
    await pass(60_000);
    expect(said.assertive).toHaveLength(2);
  });

  it('is an alert, once, when values could not be renewed', async () => {
    const { client, calls } = recordingClient();
    const { container } = show(<Panel install={planInstall} />, { client });
    await pass();
    calls[0]?.answer({ Plan: 'Pro' });
    await pass();
    const said = listenTo(container);
    fireEvent.click(refresh());
    await pass();
    calls[1]?.fail({ failure: 'http', status: 404 });
    await pass(60_000);
    expect(said.polite).toEqual([]);
    expect(said.assertive).toHaveLength(1);
    expect(said.assertive[0]).toContain('These values may be out of date');
  });
});

describe('the focus', () => {
  it('is not lost with the retry button: it goes to the refresh button, and stays there', async () => {
    const { client, calls } = recordingClient();
    show(<Panel install={planInstall} />, { client });
    await pass();
    calls[0]?.fail({ failure: 'http', status: 404 });
    await pass();
    retry().focus();
    fireEvent.click(retry());
    await pass();
    expect(refresh()).toHaveFocus();
    calls[1]?.answer({ Plan: 'Pro' });
    await pass();
    expect(refresh()).toHaveFocus();
  });

  it('stays on the refresh button through a refresh', async () => {
    const { client, calls } = recordingClient();
    show(<Panel install={planInstall} />, { client });
    await pass();
    calls[0]?.answer({ Plan: 'Pro' });
    await pass();
    refresh().focus();
    fireEvent.click(refresh());
    await pass();
    calls[1]?.answer({ Plan: 'Pro' });
    await pass();
    expect(refresh()).toHaveFocus();
  });
});

describe('the heading', () => {
  it.each([
    [undefined, 2],
    [2, 2],
    [3, 3],
    [6, 6],
  ] as const)('headingLevel %s makes a heading of level %i that names the panel', async (headingLevel, level) => {
    const { client } = recordingClient();
    show(<Panel install={planInstall} headingLevel={headingLevel} />, { client });
    expect(screen.getByRole('heading', { level, name: 'My CRM Panel' })).toBeInTheDocument();
    expect(screen.getByRole('region', { name: 'My CRM Panel' })).toBeInTheDocument();
  });

  it('has an id of its own though two panels bear the same name', async () => {
    const { client } = recordingClient();
    show(
      [1, 2].map((key) => <Panel key={key} install={planInstall} />),
      { client },
    );
    const ids = screen.getAllByRole('heading').map(({ id }) => id);
    expect(new Set(ids).size).toBe(2);
  });
});
