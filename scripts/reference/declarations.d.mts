/** What a TSDoc comment says. */
export interface Tsdoc {
  /** What stands before the first tag. */
  readonly said: string;
  readonly default?: string;
}

/** One export of an entry. */
export interface ExportedDeclaration {
  readonly name: string;
  readonly doc: Tsdoc;
}

export function exportsOf(path: string): readonly ExportedDeclaration[];
