import { Time } from '../date/Time.js';

/** Shows day and time in the list's zone, to the second in the `title`. */
export function DateTimeField({ value }: { readonly value: string | number }): React.ReactNode {
  return (
    <Time
      value={value}
      print={(formats, { at, kind }, zone) => formats.date(kind === 'day' ? 'day' : 'time', at, zone)}
    />
  );
}
