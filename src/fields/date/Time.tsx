import { useZonedFormats } from '../environment.js';
import type { Formats } from '../formats.js';
import { type Moment, readMoment } from '../moment.js';

/** Writes a date in a `<time>`, the exact instant in its `title`; what is no date stays text. */
export function Time({
  value,
  print,
}: {
  readonly value: string | number;
  /** Writes the moment; `zone` is `"UTC"` for what no time zone may shift. */
  readonly print: (formats: Formats, moment: Moment, zone: string | undefined) => string;
}): React.ReactNode {
  const formats = useZonedFormats();
  const moment = readMoment(value);
  if (!moment) return <bdi>{value}</bdi>;
  const zone = moment.kind === 'instant' ? undefined : 'UTC';
  return (
    <time dateTime={moment.iso} title={moment.kind === 'day' ? undefined : formats.date('exact', moment.at, zone)}>
      {print(formats, moment, zone)}
    </time>
  );
}
