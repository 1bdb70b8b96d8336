import { ConversationSidebar, type ConversationSidebarProps, createHttpClient, type SidebarStorage } from 'deskside';
import { type ReactNode, useRef, useState } from 'react';
import { StoryHost } from '../StoryHost.js';
import './desk.css';

/** What {@link SidebarPage} takes. */
export interface SidebarPageProps extends ConversationSidebarProps {
  /** What the agent chose before, as it is stored. */
  readonly chosen?: Readonly<Record<string, unknown>>;
}

/** A conversation with its sidebar. Each story has a memory of its own, so that none finds what another one has chosen. */
export function SidebarPage({ chosen, ...props }: SidebarPageProps): ReactNode {
  const [client] = useState(() => {
    const made = createHttpClient({ baseUrl: '', accountId: '64acc001' });
    return { ...made, id: `${made.id}#${Math.random()}` };
  });
  const [storage] = useState(() => memory(chosen));
  const composer = useRef<HTMLTextAreaElement>(null);
  return (
    <StoryHost client={client} storage={storage}>
      <div className="desk" data-side={props.side}>
        <main className="desk__thread">
          <h1>Priya Sharma</h1>
          <p className="desk__message">Hello! My invoice for July seems to count two seats twice.</p>
          <p className="desk__message desk__message--own">Thank you for writing, Priya. I am looking at it now.</p>
          <p className="desk__message">Great. We also have a webinar on Thursday, so a quick answer would help.</p>
          <textarea ref={composer} aria-label="Reply" rows={3} placeholder="Write a reply" />
        </main>
        <ConversationSidebar composerRef={composer} {...props} />
      </div>
    </StoryHost>
  );
}

/** A storage that ends with the story, and that holds one agent's choices for every account. */
function memory(chosen: SidebarPageProps['chosen']): SidebarStorage {
  const kept = new Map<string, string>();
  return {
    getItem: (key) => kept.get(key) ?? (chosen && key.startsWith('deskside.sidebar ') ? JSON.stringify(chosen) : null),
    setItem: (key, value) => void kept.set(key, value),
  };
}
