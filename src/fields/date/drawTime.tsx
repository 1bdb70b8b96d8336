import type { FieldEnvironment } from '../environment.js';
import { readMoment } from '../moment.js';

/**
 * Draws a date in a `<time>`, the exact instant in its `title`; what is no date stays text.
 *
 * @param style - the day alone, or the time with it
 * @param now - the time from which the distance is told instead
 */
export function drawTime(
  value: string | number,
  { formats }: FieldEnvironment,
  style: 'day' | 'time',
  now?: number,
): React.ReactNode {
  const moment = readMoment(value);
  if (!moment) return <bdi>{value}</bdi>;
  const { kind, at, iso } = moment;
  // What no time zone may shift is written as it stands in UTC.
  const zone = kind === 'instant' ? undefined : 'UTC';
  const bare = kind === 'day';
  return (
    <time dateTime={iso} title={bare ? undefined : formats.date('exact', at, zone)}>
      {now ? formats.relative(at, now) : formats.date(bare ? kind : style, at, zone)}
    </time>
  );
}
