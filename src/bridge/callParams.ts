import { isObject, own } from '../wire/index.js';
import type { AppCallParams, AppMethod, AppNotice } from './portProtocol.js';

/** The longest draft or notice that is taken, in characters. */
const maxText = 20_000;
const tones: readonly unknown[] = [undefined, 'info', 'success', 'warning', 'danger'];
const linkProtocols: readonly string[] = ['http:', 'https:', 'mailto:', 'tel:'];

/** A height in CSS pixels, held within these bounds. */
const minHeight = 40;
const maxHeight = 4000;

/** What each method's parameters must be; `undefined` where they do not fit. */
const readers: { readonly [Method in AppMethod]: (params: unknown) => AppCallParams[Method] | undefined | null } = {
  refresh: () => null,
  theme: () => null,
  locale: () => null,
  updates(params) {
    const on = own(params, 'on');
    return typeof on === 'boolean' ? { on } : undefined;
  },
  height(params) {
    const height = own(params, 'height');
    if (typeof height !== 'number' || !Number.isFinite(height)) return undefined;
    return { height: Math.round(Math.min(Math.max(height, minHeight), maxHeight)) };
  },
  openLink(params) {
    const url = safeLink(own(params, 'url'));
    return url === undefined ? undefined : { url };
  },
  notify(params) {
    const message = text(own(params, 'message'));
    const tone = own(params, 'tone');
    if (message === undefined || !tones.includes(tone)) return undefined;
    return { message, tone: (tone as AppNotice['tone']) ?? 'info' };
  },
  insertDraft(params) {
    const draft = text(own(params, 'text'));
    return draft === undefined ? undefined : { text: draft };
  },
};

/** Reads a message from an app's port: the third gate of the port mode. `undefined` for what is no call. */
export function readCall(
  message: unknown,
): { readonly id: number; readonly method: string; readonly params: unknown } | undefined {
  if (!isObject(message) || own(message, 'type') !== 'call') return undefined;
  const id = own(message, 'id');
  const method = own(message, 'method');
  return typeof id === 'number' && typeof method === 'string'
    ? { id, method, params: own(message, 'params') }
    : undefined;
}

/** Whether there is such a method. */
export function isAppMethod(method: string): method is AppMethod {
  return Object.hasOwn(readers, method);
}

/** The parameters of a call, safe to hand on; `undefined` when they do not fit, `null` when the method has none. */
export function readParams<Method extends AppMethod>(
  method: Method,
  params: unknown,
): AppCallParams[Method] | undefined | null {
  return readers[method](params);
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' && value.length <= maxText ? value : undefined;
}

function safeLink(value: unknown): string | undefined {
  if (typeof value !== 'string' || value.length > maxText || !URL.canParse(value)) return undefined;
  const url = new URL(value);
  return linkProtocols.includes(url.protocol) && !url.username && !url.password ? url.href : undefined;
}
