import type { FieldType } from './fieldType.js';

/** Matches fields whose `x-deskside.display` asks for a look. */
export function shownAs(display: string): FieldType['matches'] {
  return ({ annotation }) => annotation['display'] === display;
}
