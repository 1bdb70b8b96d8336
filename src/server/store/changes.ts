/** Columns to change, and what to put there. Column expressions are constants of this folder, never input. */
export type Changes = readonly (readonly [column: string, value: unknown, cast?: string])[];

/**
 * The `set` list of an `update`, holding only the columns that were given (`undefined` means: leave it), so that two
 * writers who change different members do not undo each other.
 */
export function setList(changes: Changes, firstParam: number): { readonly sql: string; readonly params: unknown[] } {
  const given = changes.filter(([, value]) => value !== undefined);
  return {
    sql: given.map(([column, , cast = ''], index) => `${column} = $${firstParam + index}${cast}`).join(', '),
    params: given.map(([, value]) => value),
  };
}

/** JSON text for a `json` column: `undefined` stays (leave it), `null` becomes SQL's null. */
export function toJson(value: unknown): string | null | undefined {
  return value === undefined || value === null ? value : JSON.stringify(value);
}

/** Cast for a parameter that holds JSON text: through `text`, so that no driver encodes it a second time. */
export const jsonCast = '::text::json';
