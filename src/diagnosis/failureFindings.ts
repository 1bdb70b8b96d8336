import type { Recording } from '../wire/index.js';
import type { Finding, FindingCode } from './finding.js';
import { failing, twoSentences } from './tell.js';
import { excerptOf, timeOf } from './words.js';

/** Which finding a host's failure stands for, where no answer has to be looked at to know. */
const codes: ReadonlyMap<string, FindingCode> = new Map<string, FindingCode>([
  ['endpoint_timeout', 'endpoint.timeout'],
  ['endpoint_unreachable', 'endpoint.unreachable'],
  ['endpoint_refused_address', 'endpoint.address'],
  ['connection_required', 'endpoint.connection'],
  ['authorization_refused', 'endpoint.connection'],
  ['token_endpoint_failed', 'endpoint.connection'],
]);

/** What kept an answer from coming at all; nothing when one came, whatever it was. */
export function failureFindings({ kind, failure, durationMs }: Recording): readonly Finding[] {
  const code = codes.get(failure?.code ?? '');
  if (!failure || !code) return [];
  const who = kind === 'app' ? 'The page' : 'The endpoint';
  switch (code) {
    case 'endpoint.timeout':
      return [
        failing(code, `${who} was given up after ${timeOf(durationMs)}, before its whole answer had come.`, slowCure),
      ];
    case 'endpoint.unreachable':
      return [
        failing(
          code,
          `${who} could not be reached, or the connection broke off.`,
          'Check that it runs, that its address is right, and that its certificate is valid.',
        ),
      ];
    case 'endpoint.address':
      return [
        failing(
          code,
          `${who} was not called, for its address does not lead to the open internet by https on port 443.`,
          'Give it an address that begins with https:// and can be reached from everywhere; an address of this machine is for development only.',
        ),
      ];
    default: {
      const [cause, cure] = twoSentences(excerptOf(failure.message, 400), 'Connect the install again in its settings');
      return [failing(code, cause, cure)];
    }
  }
}

const slowCure =
  'Answer within 2 s: look the customer up by an index, make fewer calls of other systems, and keep what they say for a while.';

/** Why there is nothing to judge, where nothing else explains it: in the host's own words, if it has any. */
export function unexplained({ failure }: Recording): readonly Finding[] {
  if (!failure) return [nothing];
  const [cause, cure] = twoSentences(
    excerptOf(failure.message, 400),
    'Look into the log of the endpoint, and test again',
  );
  return [failing(ownCode(failure.code, failure.message), cause, cure)];
}

const nothing = failing(
  'endpoint.unreachable',
  'The recording holds no answer and no reason why there is none.',
  'Test again, and keep the new recording.',
);

function ownCode(code: string, message: string): FindingCode {
  if (/more than \d+ bytes/.test(message)) return 'response.too-large';
  switch (code) {
    case 'endpoint_invalid_response':
      return 'response.not-json';
    case 'endpoint_credential_refused':
      return 'endpoint.credential';
    case 'endpoint_refused':
      return 'endpoint.refused';
    default:
      return 'endpoint.failed';
  }
}
