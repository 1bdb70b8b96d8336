import { createHandlers, type HandlersOptions } from 'deskside/testing';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll } from 'vitest';

/** A network on which the documents' panel, widgets and apps answer, for the samples of one test file. */
export function samplesServer(options?: HandlersOptions): ReturnType<typeof setupServer> {
  const server = setupServer(...createHandlers(options));
  beforeAll(() => server.listen({ onUnhandledRequest: 'error' }));
  afterEach(() => server.resetHandlers());
  afterEach(() => localStorage.clear());
  afterAll(() => server.close());
  return server;
}
