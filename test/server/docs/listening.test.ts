// @vitest-environment node
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createHostKey } from 'deskside/server';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { startTimeout } from '../support/storeSuite.js';

/** A port that was free a moment ago. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

describe('the samples that listen', { timeout: startTimeout }, () => {
  it('“Getting started”: the first desk answers the page', async () => {
    const port = await freePort();
    vi.stubEnv('PORT', String(port));
    const desk: string = '../../../docs/samples/server/firstDesk.mjs';
    const { server } = await import(/* @vite-ignore */ desk);
    onTestFinished(() => void server.close());
    await vi.waitFor(() => expect(server.listening).toBe(true));
    const at = `http://127.0.0.1:${port}/api/accounts/1/integration-app`;
    const [install] = (await (await fetch(`${at}/install`)).json()) as { appId: string }[];
    const answer = await fetch(`${at}/${install?.appId}/render`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"conversationId":"42"}',
    });
    expect(await answer.json()).toMatchObject({ Plan: 'Pro' });
  });

  it('“Plain Node”: a server listens for the host', async () => {
    vi.stubEnv('PORT', '0');
    vi.stubEnv('DESKSIDE_KEY', createHostKey().secret);
    const { server } = await import('../../../docs/samples/server/mountNode.js');
    onTestFinished(() => void server.close());
    await vi.waitFor(() => expect(server.listening).toBe(true));
    const { port } = server.address() as AddressInfo;
    expect((await fetch(`http://127.0.0.1:${port}/api/accounts/1/sidebar-widgets`)).status).toBe(401);
  });
});
