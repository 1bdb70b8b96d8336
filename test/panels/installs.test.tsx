import { act, screen, waitFor } from '@testing-library/react';
import {
  type ConversationContext,
  installsFor,
  type PanelInstall,
  type PanelInstallsResult,
  RequestError,
  usePanelInstalls,
} from 'deskside';
import { fixtures } from 'deskside/testing';
import { useLayoutEffect } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { recordingClient, show } from './support.js';

const on = (channelIds: readonly string[], status = 'active'): PanelInstall => ({
  ...fixtures.panelInstall,
  _id: `${status} on ${channelIds.join(' ')}`,
  channelIds,
  status,
});
const inChannel = (channel: Partial<ConversationContext>, inbox?: number | string): ConversationContext => ({
  ...fixtures.context,
  conversation: { id: 1, ...(inbox !== undefined && { inbox_id: inbox }) },
  ...channel,
});
const shows = (install: PanelInstall, context: ConversationContext): boolean =>
  installsFor([install], context).length === 1;

describe('where a panel shows', () => {
  it.each([
    ['one of its channels', ['whatsapp', 'web'], inChannel({ channelId: 'web' }), true],
    ['a channel it does not list', ['whatsapp'], inChannel({ channelId: 'web' }), false],
    ['no channel at all', [], inChannel({ channelId: 'web' }), false],
    ['every channel', ['*'], inChannel({ channelId: 'web' }), true],
    ['every channel, where the conversation’s is not known', ['*'], inChannel({}), true],
    ['its channels, where the conversation’s is not known', ['web'], inChannel({}), false],
    ['the inbox of the conversation', ['7'], inChannel({}, 7), true],
    ['the inbox, but the helpdesk names another channel', ['7'], inChannel({ channelId: 'web' }, 7), false],
    ['the same letters in another case', ['WEB'], inChannel({ channelId: 'web' }), false],
  ])('on %s: %j', (_, channelIds, context, expected) => {
    expect(shows(on(channelIds), context)).toBe(expected);
  });

  it.each(['inactive', 'paused', 'ACTIVE', ''])('nowhere while its status is "%s"', (status) => {
    expect(shows(on(['*'], status), inChannel({}))).toBe(false);
  });

  it('in the order of the list', () => {
    const installs = [on(['b', 'web']), on(['x']), on(['a', 'web'])];
    expect(installsFor(installs, inChannel({ channelId: 'web' }))).toEqual([installs[0], installs[2]]);
  });
});

describe('usePanelInstalls', () => {
  const results: PanelInstallsResult[] = [];
  const last = (): PanelInstallsResult | undefined => results.at(-1);
  const Probe = () => {
    const result = usePanelInstalls();
    useLayoutEffect(() => void results.push(result));
    return <p>{result.status}</p>;
  };

  it('gives those of the conversation on screen, follows the conversation, and asks once', async () => {
    const installs = [on(['web']), on(['mail']), on(['*'], 'inactive')];
    const listPanelInstalls = vi.fn(async () => installs);
    const client = { ...recordingClient().client, listPanelInstalls };
    const { change } = show(<Probe />, { client, context: inChannel({ channelId: 'web' }) });
    expect(last()).toMatchObject({ status: 'loading', installs: [], all: [] });
    await screen.findByText('ready');
    expect(last()?.installs).toEqual([installs[0]]);
    expect(last()?.all).toEqual(installs);
    change({ context: inChannel({ channelId: 'mail' }) });
    expect(last()?.installs).toEqual([installs[1]]);
    expect(listPanelInstalls).toHaveBeenCalledTimes(1);
  });

  it('keeps the identity of the list while nothing changes', async () => {
    const { change } = show(<Probe />, { client: recordingClient().client });
    await screen.findByText('ready');
    const before = last()?.installs;
    change({ ui: <Probe /> });
    expect(last()?.installs).toBe(before);
  });

  it('tells a failure, and asks again when told to', async () => {
    const listPanelInstalls = vi
      .fn(async () => [on(['*'])] as readonly PanelInstall[])
      .mockRejectedValueOnce(new RequestError('no', { failure: 'reconnect', status: 401 }));
    show(<Probe />, { client: { ...recordingClient().client, listPanelInstalls } });
    await screen.findByText('failed');
    expect(last()?.installs).toEqual([]);
    act(() => last()?.refresh());
    await waitFor(() => expect(last()?.status).toBe('ready'));
    expect(last()?.installs).toHaveLength(1);
  });
});
