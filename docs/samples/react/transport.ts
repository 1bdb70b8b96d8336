import { parsePanelInstalls, RequestError, readJson, type SidebarClient } from 'deskside';

/** How the helpdesk already talks to its server: over a socket, GraphQL, an IPC channel. Gives the answer's text. */
export type Ask = (call: string, input?: object, signal?: AbortSignal) => Promise<{ status: number; text: string }>;

export function createSocketClient(ask: Ask, accountId: string): SidebarClient {
  async function call(name: string, input?: object, signal?: AbortSignal): Promise<unknown> {
    const { status, text } = await ask(name, { accountId, ...input }, signal);
    if (status === 401 || status === 403) throw new RequestError(name, { failure: 'reconnect', status });
    if (status >= 400) throw new RequestError(name, { failure: 'http', status });
    const { value, diagnostics } = readJson(text); // keeps the digits that JSON.parse would lose
    if (diagnostics.length > 0) throw new RequestError(name, { failure: 'invalid', diagnostics });
    return value;
  }
  return {
    id: `socket/${accountId}`, // part of every cache key
    listPanelInstalls: async ({ signal } = {}) => parsePanelInstalls(await call('panels', {}, signal)).value,
    renderPanel: async (appId, request, { signal } = {}) => ({
      data: await call('render', { appId, request }, signal),
    }),
    createPanelInstall: () =>
      Promise.reject(new RequestError('panels are installed in the settings', { failure: 'http' })),
    updatePanelInstall: async (path, patch) => {
      const [install] = parsePanelInstalls([await call('update', { path, patch })]).value;
      if (!install) throw new RequestError('update', { failure: 'invalid' });
      return install;
    },
  };
}
