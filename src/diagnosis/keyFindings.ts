import { isObject, type PanelSchema, pointer } from '../wire/index.js';
import type { Finding } from './finding.js';
import { keyPairs } from './keyPairs.js';
import { failing, warning } from './tell.js';
import { listed, quoted } from './words.js';

/** Strangers are told of up to this many. */
const most = 200;

const exactly = 'keys match exactly, capitals and spaces included';

/** What is wrong with the keys of an answer, each slip said once although it has two sides. */
export function keyFindings(schema: PanelSchema, data: unknown): readonly Finding[] {
  if (!isObject(data) || !schema.usable) return [];
  const { strangers, someMatch } = keyPairs(schema, data);
  if (strangers.length > 0 && !someMatch) return [noKnownKey(schema, strangers)];
  return strangers.slice(0, most).map(({ key, meant }) => {
    if (meant === undefined) {
      // Nothing that the schema promises is missing: endpoints often serve others too.
      const cause = `The answer has the key ${quoted(key)}, which the schema does not have, so its value is not shown.`;
      return warning(
        'data.unknown-key',
        cause,
        `Add ${quoted(key)} to the schema, or leave it out of the answer.`,
        pointer(key),
      );
    }
    const cause = `The answer has the key ${quoted(key)} where the schema has ${quoted(meant)}, so its value is not shown.`;
    const cure = `Send it as ${quoted(meant)}, or rename the schema’s key to ${quoted(key)}: ${exactly}.`;
    return failing('data.unknown-key', cause, cure, pointer(key));
  });
}

function noKnownKey(
  { fields }: PanelSchema,
  strangers: readonly { readonly key: string; readonly meant: string | undefined }[],
): Finding {
  const came = listed(strangers.map(({ key }) => quoted(key)));
  const wanted = listed(fields.map(({ key }) => quoted(key)));
  const cause = `The answer has none of the schema’s keys, so agents see no values: it has ${came}, and the schema has ${wanted}.`;
  const slips = strangers.flatMap(({ key, meant }) =>
    meant === undefined ? [] : [`${quoted(meant)} for ${quoted(key)}`],
  );
  const send = slips.length > 0 ? `Send ${listed(slips)}` : 'Send the schema’s keys';
  return failing('data.no-known-key', cause, `${send}, or correct the schema: ${exactly}.`);
}
