/** Place and visibility of one field ("Field Ordering and Visibility" of the Conversation Panels document). */
export interface FieldPlacement {
  /** Ascending; a field without a number comes after all that have one. */
  readonly order?: number;
  /** Only `false` hides. */
  readonly visible?: boolean;
}

/** Field order and visibility by schema key, as stored per install. Keys that the schema lacks are kept, not shown. */
export type FieldConfig = Readonly<Record<string, FieldPlacement>>;
