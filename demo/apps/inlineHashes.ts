import { createHash } from 'node:crypto';

/** The hashes of what stands between the tags in a page, as a Content-Security-Policy names them. */
export function inlineHashes(page: string, tag: 'script' | 'style'): string[] {
  return [...page.matchAll(new RegExp(`<${tag}>(.*?)</${tag}>`, 'gs'))].map(
    ([, text = '']) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`,
  );
}
