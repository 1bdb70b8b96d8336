import { Time } from './Time.js';

/**
 * Shows a day. `2026-08-01` is that day in every time zone; an instant shows its day in the list's zone and itself in
 * the `title`.
 */
export function DateField({ value }: { readonly value: string | number }): React.ReactNode {
  return <Time value={value} print={(formats, { at }, zone) => formats.date('day', at, zone)} />;
}
