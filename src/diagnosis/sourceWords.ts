import type { Recording } from '../wire/index.js';

/** How the cures of an endpoint speak of what it is for. */
export interface SourceWords {
  /** What it must answer with; the sentence goes on. */
  readonly answer: string;
  /** What its answer should be cut down to. */
  readonly less: string;
  /** What to do when it refuses the credential. */
  readonly credential: string;
}

const panel: SourceWords = {
  answer: 'Answer with one JSON object whose keys are those of the schema, {} when there is nothing to show',
  less: 'Answer with the fields of the schema only.',
  credential:
    'Renew the credential of this install, enter one if it has none, or connect it again if it signs in with OAuth: the token may have run out.',
};

const widget: SourceWords = {
  answer: 'Answer with one JSON object { "title", "items" }, with empty items when there is nothing to show',
  less: 'Answer with the most relevant items only.',
  credential: 'Look whether the address of this widget still has a valid key: it may have run out.',
};

/** The words for the endpoint of a recording. */
export function wordsFor(kind: Recording['kind']): SourceWords {
  return kind === 'widget' ? widget : panel;
}
