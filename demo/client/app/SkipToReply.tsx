import type { ReactElement } from 'react';

/** Past the list for those who use the keyboard: to the reply, or to the conversation when an app covers the reply. */
export function SkipToReply(): ReactElement {
  const skip = (): void => {
    const reply = document.getElementById('reply');
    (reply?.checkVisibility() ? reply : document.getElementById('thread-title'))?.focus();
  };
  return (
    <button type="button" className="nd-skip" onClick={skip}>
      Skip to the reply
    </button>
  );
}
