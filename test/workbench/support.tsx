import { type RenderResult, render } from '@testing-library/react';
import { createHttpClient } from 'deskside';
import { fixtures } from 'deskside/testing';
import { type ResponseInspectorProps, ToolsProvider, type ToolsProviderProps } from 'deskside/workbench';
import type { ReactNode } from 'react';
import { ownCache } from '../panels/support.js';

/** One call as a host has recorded it. */
export type Recorded = ResponseInspectorProps['recording'];

/** The client of the tools. */
export type Client = ToolsProviderProps['client'];

/** A client that reaches nobody, but for what the test answers. */
export function toolsClient(answers: Partial<Client> = {}): Client {
  const fetch = (): Promise<Response> => Promise.reject(new Error('not in this test'));
  return { ...createHttpClient({ baseUrl: 'https://desk.example', accountId: '1', fetch }), ...answers } as Client;
}

/** Renders inside a provider of the tools. */
export function showTools(
  ui: ReactNode,
  answers: Partial<Client> = {},
  settings: Partial<ToolsProviderProps> = {},
): RenderResult & { readonly client: Client } {
  const client = toolsClient(answers);
  const result = render(
    <ToolsProvider
      client={client}
      queryClient={ownCache()}
      timeZone="UTC"
      contexts={[fixtures.context, fixtures.appContext]}
      {...settings}
    >
      {ui}
    </ToolsProvider>,
  );
  return { ...result, client };
}

/** A render call of the document's panel, with another answer. */
export function panelRecording(data: unknown = fixtures.panelResponse, more: Partial<Recorded> = {}): Recorded {
  const text = typeof data === 'string' ? data : JSON.stringify(data);
  return {
    version: 1,
    kind: 'panel',
    recordedAt: '2026-08-01T10:00:00.000Z',
    request: {
      method: 'POST',
      url: 'https://api.mycrm.com/render',
      headers: { accept: 'application/json' },
      body: '{}',
    },
    response: {
      status: 200,
      headers: { 'content-type': 'application/json' },
      text,
      bytes: new TextEncoder().encode(text).byteLength,
    },
    failure: null,
    durationMs: 312,
    schema: fixtures.panelSchema,
    config: null,
    ...more,
  };
}
