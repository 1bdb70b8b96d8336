import { intlFormatDistance } from 'date-fns/intlFormatDistance';
import { useFieldEnvironment } from '../fields/index.js';
import { useNow } from '../internal/clock.js';
import { fill } from '../internal/fill.js';

/** Says how old the shown values are: "Updated 3 min ago". An empty line on a server, which cannot know. */
export function UpdatedAt({ at, message }: { readonly at: number; readonly message: string }): React.ReactNode {
  const now = useNow();
  const { formats, locale } = useFieldEnvironment();
  if (now === undefined) return <span className="deskside-panel__note" />;
  const when = intlFormatDistance(at, Math.max(at, now), { locale, numeric: 'auto', style: 'short' });
  return (
    <time className="deskside-panel__note" dateTime={new Date(at).toISOString()} title={formats.date('exact', at)}>
      {fill(message, { when })}
    </time>
  );
}
