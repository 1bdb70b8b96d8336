import { useNow } from '../../internal/clock.js';
import { Time } from '../date/Time.js';

/** Shows how long ago or ahead an instant is, and the instant itself in the `title`; on a server the date. */
export function RelativeTimeField({ value }: { readonly value: string | number }): React.ReactNode {
  const now = useNow();
  return (
    <Time
      value={value}
      print={(formats, { at }, zone) => (now ? formats.relative(at, now) : formats.date('day', at, zone))}
    />
  );
}
