import { screen } from '@testing-library/react';
import { createHttpClient, Panel } from 'deskside';
import { describe, expect, it } from 'vitest';
import { conversationOf, planInstall, show } from '../panels/support.js';
import { listen, silentServer } from './support.js';

describe('a panel over a real connection', () => {
  it('lets go of it within 100 ms when the panel is closed', async () => {
    const { baseUrl, arrival } = await silentServer();
    const { unmount } = show(<Panel install={planInstall} />, {
      client: createHttpClient({ baseUrl, accountId: 'a' }),
    });
    const { gone } = await arrival(0);
    const closed = performance.now();
    unmount();
    expect((await gone) - closed).toBeLessThan(100);
  });

  it('lets go of it within 100 ms when the conversation changes, and keeps the new one', async () => {
    const { baseUrl, arrival, arrivals } = await silentServer();
    const client = createHttpClient({ baseUrl, accountId: 'a' });
    const { change } = show(<Panel install={planInstall} />, { client, context: conversationOf('A') });
    const { gone } = await arrival(0);
    const switched = performance.now();
    change({ context: conversationOf('B') });
    expect((await gone) - switched).toBeLessThan(100);
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
