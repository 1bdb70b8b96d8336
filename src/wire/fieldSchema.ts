import type { JsonObject } from './value.js';

/**
 * One property of a panel's schema: its own keywords with any local `$ref` followed, made safe to ask. Every keyword of
 * the schema can be read here, so that a field type of one's own may match on any.
 */
export interface FieldSchema {
  /** The property key, matched exactly against the response. */
  readonly key: string;
  /** What the agent reads: `title` when the schema has one, else the key. */
  readonly label: string;
  /** The one type that is not `"null"`; absent when the schema names none, several or an unknown one. */
  readonly type?: string;
  /** The members of an object, by name; empty when there are none. */
  readonly properties: JsonObject;
  /** The schema of an array's items; empty when there is none. */
  readonly items: JsonObject;
  /**
   * The one annotation of Deskside's own, `x-deskside`: `display` (`"percent"`, `"progress"`, `"relative"`, `"code"` or
   * `"list"`), `sensitive`, and `colors` by value for an `enum`. Empty in a plain documented schema.
   */
  readonly annotation: JsonObject;
  readonly format?: unknown;
  /** Compared with the documented phone pattern; never run. */
  readonly pattern?: unknown;
  readonly enum?: unknown;
  /** The scale of a percent or a progress. */
  readonly maximum?: unknown;
  readonly [keyword: string]: unknown;
}

/** A panel's schema, reduced to its fields in the order in which the schema has them. */
export interface PanelSchema {
  readonly fields: readonly FieldSchema[];
  /** `false` when the schema could not be used: fields are then taken from the response, as text. */
  readonly usable: boolean;
}
