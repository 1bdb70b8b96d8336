import { HostProblem } from '../problem.js';
import type { AnswerHead } from './exchange.js';
import { retryAfterSeconds } from './headers.js';
import type { EndpointWords } from './words.js';

/** The problem that an endpoint's status stands for, or `null` when it is a success. Its body is never read. */
export function refusalOf({ status, type, headers }: AnswerHead, words: EndpointWords): HostProblem | null {
  const isSuccess = status >= 200 && status < 300;
  // Where redirects are hidden from scripts (browsers, some workers) a refused one has status 0.
  if (type === 'opaqueredirect' || (status >= 300 && status < 400)) {
    return unusable(words, 'answered with a redirect, which is not followed. Store the final address as the endpoint', {
      ...(status > 0 && { endpointStatus: status }),
    });
  }
  if (isSuccess && severalEncodings(headers)) {
    return unusable(words, 'answered with a body that is packed more than once. Compress it once, or not at all');
  }
  if (isSuccess) return null;
  const extras = { endpointStatus: status, retryAfter: retryAfterSeconds(headers) };
  if (status === 401 || status === 403) {
    return new HostProblem(status, 'endpoint_credential_refused', `${words.subject} ${words.refused}.`, extras);
  }
  if (status >= 400 && status < 500) {
    return new HostProblem(
      status,
      'endpoint_refused',
      `${words.subject} refused the request with status ${status}. Its own log says why.`,
      extras,
    );
  }
  return new HostProblem(
    502,
    'endpoint_failed',
    `${words.subject} failed with status ${status}. Try again; if it stays, tell whoever runs it.`,
    extras,
  );
}

/** The endpoint answered, but with something that cannot be shown. */
export function unusable(
  { subject }: EndpointWords,
  what: string,
  extras?: { readonly endpointStatus?: number },
): HostProblem {
  return new HostProblem(502, 'endpoint_invalid_response', `${subject} ${what}.`, extras);
}

/** No answer came, or it broke off. The cause is not told: it may hold the address. */
export function unreachable({ subject }: EndpointWords): HostProblem {
  return new HostProblem(
    502,
    'endpoint_unreachable',
    `${subject} could not be reached, or the connection broke off. Check that it runs and that its address is right.`,
  );
}

/** The time was over. */
export function tooSlow({ subject, speedCure }: EndpointWords, timeoutMs: number): HostProblem {
  return new HostProblem(
    504,
    'endpoint_timeout',
    `${subject} did not answer in full within ${timeoutMs / 1000} s. ${speedCure}.`,
  );
}

/** The address is not one that this host calls. The address is not told. */
export function addressRefused({ subject }: EndpointWords): HostProblem {
  return new HostProblem(
    502,
    'endpoint_refused_address',
    `${subject} was not called: its address does not lead to the open internet by https on port 443. An admin should correct it.`,
  );
}

/** Whether a call was refused by the guard, wherever its library has put the reason. */
export function isAddressRefused(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if (cause.name === 'AddressRefused') return true;
  }
  return false;
}

/** Each packing multiplies: a few kilobytes can become gigabytes. */
export function severalEncodings(headers: Pick<Headers, 'get'>): boolean {
  return (headers.get('content-encoding') ?? '').split(',').filter((one) => one.trim() !== '').length > 1;
}
