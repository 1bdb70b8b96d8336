import { cleanText } from './cleanText.js';
import { guarded } from './fieldRow.js';

/** The schemes that a link from the wire may have, unless others are allowed. */
const safeProtocols: readonly string[] = ['http:', 'https:', 'mailto:', 'tel:'];

/**
 * The address that a link may lead to, or `undefined` when the text must stay text. Only what the browser's own
 * parser makes of it counts: `java\nscript:` is `javascript:`. Relative addresses, unknown schemes, backslashes,
 * line breaks, invisible characters and embedded passwords (`https://user:pw@…`) are all refused.
 *
 * @param input - what came over the wire
 * @param protocols - allowed schemes with their colon; @default `safeProtocols`
 */
export function safeHref(input: unknown, protocols: readonly string[] = safeProtocols): string | undefined {
  if (typeof input !== 'string') return undefined;
  const text = input.trim();
  if (/[\t\n\\]|^https?:(?!\/\/[^/])/i.test(text) || cleanText(text) !== text) return undefined;
  const url = guarded(() => new URL(text), undefined);
  return url && protocols.includes(url.protocol) && !url.username && !url.password ? url.href : undefined;
}

/** The address that a picture may be loaded from: `https:`, or `data:` of a raster format; `undefined` otherwise. */
export function safeImage(input: unknown): string | undefined {
  if (typeof input === 'string' && /^data:image\/(png|jpeg|gif|webp)[;,]/i.test(input)) return input;
  return safeHref(input, ['https:']);
}
