import { type JsonObject, nearestKey, type PanelSchema } from '../wire/index.js';

/** How the keys of an answer and those of its schema go together. */
export interface KeyPairs {
  /** Keys of the answer that the schema lacks, each with the absent schema key that it probably means. */
  readonly strangers: readonly { readonly key: string; readonly meant: string | undefined }[];
  /** Whether at least one key is in both. */
  readonly someMatch: boolean;
}

/** Comparing keys is dear: beyond this many strangers none is compared. */
const mostCompared = 200;

/** Compares the keys of an answer with those of a schema; each absent schema key is meant by one stranger at most. */
export function keyPairs({ fields }: PanelSchema, data: JsonObject): KeyPairs {
  const absent = new Set(fields.map(({ key }) => key));
  const unknown = Object.keys(data).filter((key) => !absent.delete(key));
  const strangers = unknown.map((key, index) => {
    const meant = index < mostCompared ? nearestKey(key, absent) : undefined;
    if (meant !== undefined) absent.delete(meant);
    return { key, meant };
  });
  return { strangers, someMatch: unknown.length < Object.keys(data).length };
}
