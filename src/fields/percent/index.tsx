import { type FieldEnvironment, useFieldEnvironment } from '../environment.js';
import { defineFieldType } from '../fieldType.js';
import { shownAs } from '../shownAs.js';
import { readShare } from './readShare.js';

/** Shows a fraction as a percentage: `0.42` is 42%. */
export function PercentField({ value }: { readonly value: number }): React.ReactNode {
  return drawPercent(value, useFieldEnvironment());
}

/** Shows a fraction as a bar with its percentage beside it. */
export function ProgressField({ value }: { readonly value: number }): React.ReactNode {
  return drawProgress(value, useFieldEnvironment());
}

/** `"x-deskside": { "display": "percent" }`. */
export const percentField = defineFieldType({
  type: 'percent',
  matches: shownAs('percent'),
  read: readShare,
  draw: drawPercent,
});

/** `"x-deskside": { "display": "progress" }`. */
export const progressField = defineFieldType({
  type: 'progress',
  matches: shownAs('progress'),
  read: readShare,
  draw: drawProgress,
});

function drawPercent(value: number, { formats }: FieldEnvironment): string {
  return formats.percent(value);
}

function drawProgress(value: number, environment: FieldEnvironment): React.ReactNode {
  const text = drawPercent(value, environment);
  return (
    <span className="deskside-progress">
      <progress value={Math.min(1, Math.max(0, value))} aria-label={text} />
      {text}
    </span>
  );
}
