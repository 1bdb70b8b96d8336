import { fill } from '../internal/fill.js';
import { useFieldEnvironment } from './environment.js';

/** Offers what stands beyond a limit: "Show 150 more". Draws nothing when nothing does. */
export function More({ count, onClick }: { readonly count: number; readonly onClick: () => void }): React.ReactNode {
  const { messages } = useFieldEnvironment();
  return (
    count > 0 && (
      <button type="button" className="deskside-more" onClick={onClick}>
        {fill(messages.more, { count })}
      </button>
    )
  );
}
