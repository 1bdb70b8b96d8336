import { useQueries } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { Desk } from './Desk.js';
import { Notice } from './Notice.js';
import { conversationsQuery, sessionQuery } from './queries.js';
import { Toasts } from './Toasts.js';

/** The whole page: waits for who is signed in and what there is to answer, then shows the desk. */
export function App(): ReactElement {
  const [session, conversations] = useQueries({ queries: [sessionQuery, conversationsQuery] });
  const failure = session.error ?? (conversations.data ? null : conversations.error);
  if (failure) {
    const again = (): void => void Promise.all([session.refetch(), conversations.refetch()]);
    return <Notice title="The desk did not open" text={failure.message} action="Try again" onAction={again} />;
  }
  if (!session.data || !conversations.data) return <Notice title="Opening the desk…" />;
  return (
    <>
      <Desk session={session.data} conversations={conversations.data} />
      <Toasts />
    </>
  );
}
