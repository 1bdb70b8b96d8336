import {
  type DashboardAppContent,
  type DashboardAppSettings,
  type FieldConfig,
  isObject,
  own,
} from '../../wire/index.js';

/**
 * Reads a `json` column that was selected as text. Selected so because drivers differ, and may be configured, in how
 * they parse `json`.
 */
export function parseColumn(text: string | null): unknown {
  return text === null ? null : JSON.parse(text);
}

/** A schema as it is stored: the JSON of what was given, so that a JSON string comes back as a string. */
export function toSchemaText(schema: unknown): string {
  return JSON.stringify(schema ?? null);
}

/** A schema as it was given. Text that somebody else wrote into the column and that is not JSON is given as it is. */
export function fromSchemaText(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** The channels of an install; nothing but texts, whoever wrote the column. */
export function readChannelIds(text: string): readonly string[] {
  const value = parseColumn(text);
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}

/** The field config of an install, with all its keys, as it was given. */
export function readFieldConfig(text: string | null): FieldConfig | null {
  const value = parseColumn(text);
  return isFieldConfig(value) ? value : null;
}

/** The pages of a dashboard app; nothing but frames, whoever wrote the column. */
export function readFrames(text: string): readonly DashboardAppContent[] {
  const value = parseColumn(text);
  return Array.isArray(value) ? value.filter(isFrame) : [];
}

/** The settings of a dashboard app, as they were given. */
export function readAppSettings(text: string | null): DashboardAppSettings | null {
  const value = parseColumn(text);
  return isObject(value) ? value : null;
}

const isFrame = (value: unknown): value is DashboardAppContent =>
  own(value, 'type') === 'frame' && typeof own(value, 'url') === 'string';

// Its members are not judged here: whoever draws a config bears with anything in it.
const isFieldConfig = (value: unknown): value is FieldConfig => isObject(value);
