import { screen } from '@testing-library/react';
import { createHttpClient, Panel } from 'deskside';
import { describe, expect, it } from 'vitest';
import { conversationOf, planInstall, show } from '../panels/support.js';
import { bareRequest, listen, silentServer } from './support.js';

// Measured against a request that is ended at the same moment: how busy the machine is delays both.
describe('a panel over a real connection', () => {
  it('lets go of it within 100 ms when the panel is closed', async () => {
    const { baseUrl, arrival } = await silentServer();
    const { unmount } = show(<Panel install={planInstall} />, {
      client: createHttpClient({ baseUrl, accountId: 'a' }),
    });
    const { gone } = await arrival(0);
    const end = await bareRequest();
    unmount();
    const ended = end();
    expect((await gone) - (await ended)).toBeLessThan(100);
  });

  it('lets go of it within 100 ms when the conversation changes, and keeps the new one', async () => {
    const { baseUrl, arrival, arrivals } = await silentServer();
    const client = createHttpClient({ baseUrl, accountId: 'a' });
    const { change } = show(<Panel install={planInstall} />, { client, context: conversationOf('A') });
    const { gone } = await arrival(0);
    const end = await bareRequest();
    change({ context: conversationOf('B') });
    const ended = end();
    expect((await gone) - (await ended)).toBeLessThan(100);
    const { response } = await arrival(1);
    expect(response.destroyed).toBe(false);
    response.writeHead(200, { 'content-type': 'application/json' }).end('{"Plan":"Plan of B"}');
    expect(await screen.findByText('Plan of B')).toBeInTheDocument();
    expect(arrivals).toHaveLength(2);
  });

  it('tells the server what the document says, and nothing more', async () => {
    const bodies: string[] = [];
    const baseUrl = await listen((request, response) => {
      let body = '';
      request.on('data', (chunk) => {
        body += String(chunk);
      });
      request.on('end', () => {
        bodies.push(`${request.method} ${request.url} ${body}`);
        response.writeHead(204).end();
      });
    });
    const context = conversationOf('64abc123', { id: 42, status: '', meta: { assignee: null } });
    show(<Panel install={planInstall} />, { client: createHttpClient({ baseUrl, accountId: 'a' }), context });
    await screen.findByText('Nothing to show');
    expect(bodies).toEqual([
      'POST /api/accounts/a/integration-app/64app001/render {"contactID":"64abc123","conversationId":"42"}',
    ]);
  });
});
