/** `Retry-After` (RFC 9110, seconds or a date) in whole seconds; `undefined` when absent or not understood. */
export function retryAfterSeconds(headers: Pick<Headers, 'get'>, now: number = Date.now()): number | undefined {
  const value = headers.get('retry-after')?.trim();
  if (!value) return undefined;
  if (/^\d{1,9}$/.test(value)) return Number(value);
  // Left to itself, Date.parse reads a date into almost anything.
  if (!/^[a-z]+, .*gmt$/i.test(value)) return undefined;
  const seconds = Math.ceil((Date.parse(value) - now) / 1000);
  return Number.isFinite(seconds) ? Math.max(0, seconds) : undefined;
}

/** `max-age` of `Cache-Control` (RFC 9111) in seconds; `undefined` when absent or not understood. */
export function maxAgeSeconds(headers: Pick<Headers, 'get'>): number | undefined {
  const found = /(?:^|,)\s*max-age\s*=\s*"?(\d{1,9})"?\s*(?:,|$)/i.exec(headers.get('cache-control') ?? '');
  return found ? Number(found[1]) : undefined;
}
