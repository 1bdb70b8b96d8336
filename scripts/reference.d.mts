/** One entry of the package: its name, and its index file. */
export interface ReferenceEntry {
  readonly entry: string;
  readonly path: string;
}

export const entries: readonly ReferenceEntry[];

/** The pages of the reference by path. */
export function generateReference(): Readonly<Record<string, string>>;
