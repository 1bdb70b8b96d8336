import { useFieldEnvironment } from '../fields/index.js';
import { useNow } from '../internal/clock.js';
import { fill } from '../internal/fill.js';

/** Says how old the shown values are: "Updated 3 min ago". An empty line on a server, which cannot know. */
export function UpdatedAt({ at, message }: { readonly at: number; readonly message: string }): React.ReactNode {
  const now = useNow();
  const { formats } = useFieldEnvironment();
  if (now === undefined) return <span className="deskside-panel__note" />;
  // A clock that was set back must not put an answer into the future.
  const when = formats.relative(at, Math.max(at, now));
  return (
    <time className="deskside-panel__note" dateTime={new Date(at).toISOString()} title={formats.date('exact', at)}>
      {fill(message, { when })}
    </time>
  );
}
