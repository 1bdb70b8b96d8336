import type { Recording } from '../wire/index.js';
import { without } from './secretSpellings.js';

/** Headers that let somebody in, whatever they say. */
const secretHeader = /^(authorization|proxy-authorization|cookie|set-cookie|webhook-signature|x-api-key)$/i;

/**
 * The recording without secrets: each is replaced by "…" wherever it stands, as it is or as JSON, an address, HTML or
 * base64 would write it; headers that let somebody in are replaced whole. A schema or config that cannot be written
 * without them is left out. Never throws.
 *
 * @param secrets - the texts that nobody should read; empty ones count for nothing
 */
export function redacted(recording: Recording, secrets: readonly string[]): Recording {
  const { hide, hideJson } = without(secrets);
  const { request, response, failure, logs, traceback, schema, config } = recording;
  const headers = (given: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
    Object.fromEntries(
      Object.entries(given).map(([name, value]) => [hide(name), secretHeader.test(name) ? '…' : hide(value)]),
    );
  return {
    ...recording,
    request: {
      method: request.method,
      url: request.url === null ? null : hide(request.url),
      headers: headers(request.headers),
      body: hide(request.body),
    },
    response: response && { ...response, headers: headers(response.headers), text: hide(response.text) },
    failure: failure && { code: failure.code, message: hide(failure.message) },
    ...(schema !== undefined && { schema: hideJson(schema) }),
    ...(config !== undefined && { config: hideJson(config) as Recording['config'] }),
    ...(logs && { logs: logs.map(hide) }),
    ...(traceback !== undefined && { traceback: hide(traceback) }),
  };
}
