import type { ReactElement } from 'react';
import { homePath } from '../app/deskPath.js';

/** The middle of the desk when no conversation is open, or the address names one that does not exist. */
export function NothingOpen({ missing }: { readonly missing: boolean }): ReactElement {
  return (
    <main className="nd-thread nd-nothing">
      <h1>{missing ? 'There is no such conversation' : 'No conversation is open'}</h1>
      <p>{missing ? 'It may have been removed. ' : ''}Choose one from the list.</p>
      <a className="nd-button" href={homePath}>
        Show all conversations
      </a>
    </main>
  );
}
