import { type Recording, readJson } from '../wire/index.js';

/** What of a recording an agent would be shown. */
export type ShownAnswer =
  | { readonly kind: 'panel'; readonly schema: unknown; readonly data: unknown }
  | { readonly kind: 'widget'; readonly data: unknown }
  /** The host could not use the answer. */
  | { readonly kind: 'nothing' }
  /** A page, which is drawn in a frame and not here. */
  | { readonly kind: 'app' };

/** Reads a recording as the sidebar would. Total: whatever was recorded, there is something to say. */
export function answerOf({ kind, response, failure, schema }: Recording): ShownAnswer {
  if (kind === 'app') return { kind };
  if (failure || !response) return { kind: 'nothing' };
  if (response.status === 204) return kind === 'panel' ? { kind, schema, data: {} } : { kind, data: {} };
  const { value, diagnostics } = readJson(response.text);
  if (diagnostics.length > 0) return { kind: 'nothing' };
  return kind === 'panel' ? { kind, schema, data: value } : { kind, data: value };
}
