import { createHost, type HostLogEvent, type HostOptions, type Store, unencryptedVault } from 'deskside/server';
import { expect } from 'vitest';

/** An answer, read. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** Parsed on reading it. */
  readonly body: unknown;
}

/** A host whose agents say who they are in a header, and which remembers everything that left it. */
export function testHost(store: Store, options: Partial<HostOptions> = {}) {
  const events: HostLogEvent[] = [];
  const answers: Answer[] = [];
  const host = createHost({
    store,
    vault: unencryptedVault,
    development: true,
    rateLimit: null,
    authorize: (request, { accountId, action }) => {
      const [account, role] = (request.headers.get('authorization') ?? '').split(':');
      if (!account) return null;
      if (account !== accountId || (role === 'viewer' && action.endsWith(':write'))) return false;
      return { id: `agent of ${account}` };
    },
    onLog: (event) => events.push(event),
    ...options,
  });

  async function read(response: Response): Promise<Answer> {
    const text = await response.text();
    const answer = {
      status: response.status,
      headers: response.headers,
      text,
      body: text === '' ? null : JSON.parse(text),
    };
    answers.push(answer);
    return answer;
  }

  /** Sends JSON as an agent of the account in the path, unless `as` says otherwise. */
  async function call(method: string, path: string, body?: unknown, as?: string): Promise<Answer> {
    const account = as ?? /\/accounts\/([^/]+)/.exec(path)?.[1] ?? '';
    const init: RequestInit = { method, headers: { authorization: account, 'content-type': 'application/json' } };
    if (body !== undefined) init.body = typeof body === 'string' ? body : JSON.stringify(body);
    return read(await host.fetch(new Request(`http://helpdesk.test${path}`, init)));
  }

  /** Every secret of these tests holds the word CANARY: none may have left the host. */
  function expectNoLeak(): void {
    const seen = answers.map(({ text, headers }) => [text, ...headers].join('\n'));
    expect([...seen, JSON.stringify(events)].filter((text) => /canary/i.test(text))).toEqual([]);
  }

  return { host, events, call, read, expectNoLeak };
}

/** What {@link testHost} makes. */
export type TestHost = ReturnType<typeof testHost>;

/** The paths of the document's "API Reference", and those of dashboard apps and sidebar widgets. */
export const paths = {
  list: (account: string) => `/api/accounts/${account}/integration-app/install`,
  render: (account: string, app: string) => `/api/accounts/${account}/integration-app/${app}/render`,
  create: (account: string, app: string, version: string) =>
    `/api/accounts/${account}/integration-app/${app}/version/${version}/install/`,
  change: (account: string, app: string, version: string, install: string) =>
    `/api/accounts/${account}/integration-app/${app}/version/${version}/install/${install}`,
  panelApps: (account: string) => `/api/accounts/${account}/integration-app/apps`,
  panelApp: (account: string, app: string) => `/api/accounts/${account}/integration-app/apps/${app}`,
  panelVersions: (account: string, app: string) => `/api/accounts/${account}/integration-app/apps/${app}/versions`,
  panelVersion: (account: string, app: string, version: string) =>
    `/api/accounts/${account}/integration-app/apps/${app}/versions/${version}`,
  panelTest: (account: string) => `/api/accounts/${account}/integration-app/test`,
  appCheck: (account: string) => `/api/v1/accounts/${account}/dashboard_apps/check`,
  apps: (account: string) => `/api/v1/accounts/${account}/dashboard_apps`,
  app: (account: string, id: number | string) => `/api/v1/accounts/${account}/dashboard_apps/${id}`,
  widgets: (account: string) => `/api/accounts/${account}/sidebar-widgets`,
  widget: (account: string, id: string) => `/api/accounts/${account}/sidebar-widgets/${id}`,
  run: (account: string, id: string) => `/api/accounts/${account}/sidebar-widgets/${id}/run`,
  test: (account: string) => `/api/accounts/${account}/sidebar-widgets/test`,
};

let count = 0;
/** A name that no other test of the file uses, so that they can share one database. */
export const unique = (word: string): string => `${word}-${++count}`;
