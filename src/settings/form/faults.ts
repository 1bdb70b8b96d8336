import type { Problem } from '../../wire/index.js';

/** One thing that keeps a form from being saved: a sentence, and the field that it stands at. */
export interface FormFault {
  /** `null` is the form as a whole. */
  readonly field: string | null;
  readonly message: string;
}

/** Which field of a form shows what a server says of a place: by the JSON Pointer under which its value is sent. */
export type FieldPlaces = Readonly<Record<string, string>>;

/** What the server found, each at its field; what stands at none is said of the form. */
export function faultsByField(errors: Problem['errors'] = [], places: FieldPlaces): readonly FormFault[] {
  return errors.map(({ path, message }) => ({ field: fieldAt(path, places), message: sentence(message) }));
}

/** The field of the longest place that a path is in. */
function fieldAt(path: string, places: FieldPlaces): string | null {
  const found = Object.keys(places)
    .filter((place) => path === place || path.startsWith(`${place}/`))
    .sort((a, b) => b.length - a.length)[0];
  return found === undefined ? null : (places[found] ?? null);
}

/** "must not be empty" as a sentence of its own. */
function sentence(message: string): string {
  const [first = '', ...rest] = Array.from(message.trim());
  const text = first.toUpperCase() + rest.join('');
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}
