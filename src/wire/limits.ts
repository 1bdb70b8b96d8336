/**
 * How much of a foreign answer is drawn at once. What stands beyond a limit is not lost: it is counted and offered as
 * "N more".
 */
export interface Limits {
  /** Characters of a response or schema text that are read at all. @default 2_097_152 */
  readonly bytes: number;
  /** Characters shown of one value. @default 4_096 */
  readonly characters: number;
  /** Fields shown of one panel. @default 200 */
  readonly fields: number;
  /** Entries shown of one list or key–value value. @default 100 */
  readonly items: number;
  /** Tags shown of one value. @default 50 */
  readonly tags: number;
}

/** The limits that hold unless a component is given others. */
export const defaultLimits: Limits = {
  bytes: 2 ** 21,
  characters: 4096,
  fields: 200,
  items: 100,
  tags: 50,
};
