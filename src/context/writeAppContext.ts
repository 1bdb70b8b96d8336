import { appContextEvent, type Diagnostic, defaultLimits, diagnostic, isObject } from '../wire/index.js';
import type { AppContextData } from './appContextData.js';
import { plainJson } from './plainJson.js';

/** A message for a dashboard app as text, or `undefined` when it cannot be made; and what was noticed on the way. */
export interface WrittenContext {
  readonly text: string | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Writes the message to a dashboard app: a JSON string, never an object, because apps parse it. What cannot be written
 * is left out; when the whole is too large, the oldest messages are. Never throws.
 *
 * @param limit - the longest text, in characters; @default defaultLimits.bytes
 */
export function writeAppContext(data: AppContextData, limit: number = defaultLimits.bytes): WrittenContext {
  const diagnostics: Diagnostic[] = [];
  const plain = plainJson(data, (code, path, about) => {
    // One hostile object can be wrong in a thousand places; the first few tell.
    if (diagnostics.length < 20) diagnostics.push(diagnostic(code, path, about));
  });
  const text = isObject(plain) ? withinLimit(plain, limit, diagnostics) : undefined;
  if (text === undefined) diagnostics.push(diagnostic('context.too-large', '', `more than ${limit} characters`));
  return { text, diagnostics };
}

function withinLimit(
  data: { readonly [key: string]: unknown },
  limit: number,
  diagnostics: Diagnostic[],
): string | undefined {
  const whole = message(data);
  if (whole.length <= limit) return whole;
  const { conversation } = data;
  if (!isObject(conversation) || !Array.isArray(conversation.messages)) return undefined;
  const { messages } = conversation;
  const bare = message({ ...data, conversation: { ...conversation, messages: [] } });
  // From the newest on, as many as fit.
  let room = limit - bare.length;
  let kept = messages.length;
  while (kept > 0) {
    room -= JSON.stringify(messages[kept - 1] ?? null).length + 1;
    if (room < 0) break;
    kept--;
  }
  if (bare.length > limit) return undefined;
  diagnostics.push(diagnostic('context.cut', '/conversation/messages', `the oldest ${kept} of ${messages.length}`));
  return message({ ...data, conversation: { ...conversation, messages: messages.slice(kept) } });
}

function message(data: unknown): string {
  return JSON.stringify({ event: appContextEvent, data });
}
