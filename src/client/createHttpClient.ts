import {
  type Diagnostic,
  diagnostic,
  isObject,
  kindOf,
  own,
  type PanelInstall,
  parsePanelInstalls,
  parseSidebarWidgets,
  readInstall,
} from '../wire/index.js';
import { dashboardAppCalls, type SendCall } from './dashboardAppCalls.js';
import { type HttpAnswer, type HttpCall, httpCall } from './httpCall.js';
import { RequestError } from './requestError.js';
import type { CallOptions, SidebarClient } from './sidebarClient.js';

/** What {@link createHttpClient} takes. */
export interface HttpClientOptions {
  /** Where the host is mounted, such as `""` for this origin or `"https://desk.example"`. `/api/accounts/…` is added. */
  readonly baseUrl: string;
  /** The account whose panels and apps are shown. */
  readonly accountId: string;
  /** Sends the requests. @default the page's own `fetch` */
  readonly fetch?: typeof globalThis.fetch;
  /** Sent along with every request, or a function that is asked each time, for tokens that change. */
  readonly headers?: Readonly<Record<string, string>> | (() => Readonly<Record<string, string>>);
  /** The deadline of one request, in milliseconds. @default 10_000 */
  readonly timeoutMs?: number;
  /** The deadline of one run of a widget ("Set timeout=30 on requests"), in milliseconds. @default 30_000 */
  readonly widgetTimeoutMs?: number;
  /** Told of installs and apps that could not be used. */
  readonly onDiagnostic?: (diagnostic: Diagnostic) => void;
}

/**
 * A client that speaks HTTP: the four documented paths of panels ("API Reference" of the Conversation Panels document),
 * and those of dashboard apps as Chatwoot has them, so that it works against a Chatwoot too.
 *
 * @example createHttpClient({ baseUrl: 'https://chatwoot.example', accountId: '1', headers: { api_access_token: '…' } })
 */
export function createHttpClient({
  baseUrl,
  accountId,
  fetch = (...call) => globalThis.fetch(...call),
  headers = {},
  timeoutMs = 10_000,
  widgetTimeoutMs = 30_000,
  onDiagnostic,
}: HttpClientOptions): Required<SidebarClient> {
  const server = baseUrl.replace(/\/+$/, '');
  const account = `accounts/${encodeURIComponent(accountId)}`;
  const root = `${server}/api/${account}/integration-app`;
  const widgets = `${server}/api/${account}/sidebar-widgets`;
  const send = (
    method: HttpCall['method'],
    url: string,
    body: unknown,
    { signal }: CallOptions = {},
    deadlineMs = timeoutMs,
  ): Promise<HttpAnswer> =>
    httpCall({
      url,
      method,
      body,
      headers: typeof headers === 'function' ? headers() : headers,
      fetch,
      timeoutMs: deadlineMs,
      signal,
    });
  const call: SendCall = (method, at, body, options) => send(method, root + at, body, options);
  return {
    id: root,
    ...dashboardAppCalls(
      (method, at, body, options) => send(method, `${server}/api/v1/${account}${at}`, body, options),
      onDiagnostic,
    ),
    async listPanelInstalls(options) {
      const { value } = await call('GET', '/install', undefined, options);
      const installs = parsePanelInstalls(value);
      for (const told of installs.diagnostics) onDiagnostic?.(told);
      return installs.value;
    },
    async renderPanel(appId, request, options) {
      const { value, headers: answered } = await call('POST', path`/${appId}/render`, request, options);
      if (value !== undefined && !isObject(value)) {
        const told = diagnostic('response.not-object', '', kindOf(value));
        throw new RequestError('The panel’s answer is not an object.', {
          failure: 'invalid',
          status: 200,
          diagnostics: [told],
        });
      }
      return { data: value ?? {}, maxAgeMs: maxAge(answered.get('cache-control')) };
    },
    async listWidgets(options) {
      const { value } = await send('GET', widgets, undefined, options);
      const listed = parseSidebarWidgets(value);
      for (const told of listed.diagnostics) onDiagnostic?.(told);
      return listed.value;
    },
    async runWidget(widgetId, context, options) {
      const url = `${widgets}${path`/${widgetId}/run`}`;
      const { value, headers: answered } = await send('POST', url, context, options, widgetTimeoutMs);
      return { data: value ?? {}, maxAgeMs: maxAge(answered.get('cache-control')) };
    },
    async createPanelInstall(appId, versionId, input, options) {
      return oneInstall(await call('POST', path`/${appId}/version/${versionId}/install/`, input, options));
    },
    async updatePanelInstall({ appId, versionId, installId }, patch, options) {
      return oneInstall(await call('PATCH', path`/${appId}/version/${versionId}/install/${installId}`, patch, options));
    },
    async connectPanelInstall({ appId, versionId, installId }, options) {
      const at = path`/${appId}/version/${versionId}/install/${installId}/connect`;
      const { value } = await call('POST', at, {}, options);
      const authorizationUrl = own(value, 'authorizationUrl');
      if (typeof authorizationUrl === 'string') return { authorizationUrl };
      throw new RequestError('The answer has no address to connect at.', { failure: 'invalid', status: 200 });
    },
  };
}

/** A path whose ids cannot leave their place. */
function path(parts: TemplateStringsArray, ...ids: readonly string[]): string {
  return String.raw({ raw: parts }, ...ids.map(encodeURIComponent));
}

function oneInstall({ value }: HttpAnswer): PanelInstall {
  const install = readInstall(value);
  if (typeof install !== 'string') return install;
  throw new RequestError(`The answer is no install: it ${install}.`, {
    failure: 'invalid',
    status: 200,
    diagnostics: [diagnostic('install.invalid', '', install)],
  });
}

/** `max-age` in milliseconds, 0 for `no-store` and `no-cache` (RFC 9111, section 5.2.2). */
function maxAge(header: string | null): number | undefined {
  if (/\bno-(store|cache)\b/i.test(header ?? '')) return 0;
  const seconds = /\bmax-age=(\d+)/i.exec(header ?? '')?.[1];
  return seconds === undefined ? undefined : Number(seconds) * 1000;
}
