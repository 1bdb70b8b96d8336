import type { ReactNode } from 'react';
import { useTools } from '../../tools/index.js';

/** What stands beside a form: a tester of what is written there. */
export function TryoutCard({ children }: { readonly children: ReactNode }): ReactNode {
  const { messages } = useTools();
  return (
    <section className="deskside-settings__card" aria-label={messages.tryout}>
      <h3 className="deskside-tool-heading">{messages.tryout}</h3>
      {children}
    </section>
  );
}
