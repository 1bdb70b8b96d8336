import { useFormats } from '../environment.js';
import { defineFieldType } from '../fieldType.js';
import { readShare } from './readShare.js';

/** Shows a fraction as a percentage: `0.42` is 42%. */
export function PercentField({ value }: { readonly value: number }): React.ReactNode {
  return useFormats().percent(value);
}

/** Shows a fraction as a bar with its percentage beside it. */
export function ProgressField({ value }: { readonly value: number }): React.ReactNode {
  const text = useFormats().percent(value);
  return (
    <span className="deskside-progress">
      <progress value={Math.min(1, Math.max(0, value))} aria-label={text} />
      {text}
    </span>
  );
}

/** `"x-deskside": { "display": "percent" }`. */
export const percentField = defineFieldType({
  type: 'percent',
  matches: ({ annotation }) => annotation['display'] === 'percent',
  read: readShare,
  Component: PercentField,
});

/** `"x-deskside": { "display": "progress" }`. */
export const progressField = defineFieldType({
  type: 'progress',
  matches: ({ annotation }) => annotation['display'] === 'progress',
  read: readShare,
  Component: ProgressField,
});
