import { createHttpClient } from 'deskside';
import { type ReactNode, useState } from 'react';
import { StoryHost } from '../StoryHost.js';

/** What {@link AppDesk} takes. */
export interface AppDeskProps {
  readonly children: ReactNode;
}

/** A part of a helpdesk with a height of its own. Its client asks this page's origin, where Mock Service Worker answers. */
export function AppDesk({ children }: AppDeskProps): ReactNode {
  const [client] = useState(() => createHttpClient({ baseUrl: '', accountId: '1' }));
  return (
    <StoryHost client={client}>
      <div style={{ blockSize: 460, overflow: 'auto', border: '1px solid var(--deskside-color-border)' }}>
        {children}
      </div>
    </StoryHost>
  );
}

/** What stands under "Messages": a thread that scrolls by itself, and a composer that stays. */
export function Conversation(): ReactNode {
  return (
    <>
      <ol aria-label="Thread" style={{ flex: 1, margin: 0, padding: 14, overflow: 'auto', listStyle: 'none' }}>
        <li style={{ marginBlockEnd: 12 }}>
          <button type="button">Earlier messages</button>
        </li>
        {Array.from({ length: 12 }, (_, index) => (
          <li key={index} style={{ marginBlockEnd: 12 }}>
            {index % 2 ? 'Thank you, I am looking at it.' : 'Where is my order ORD-2041?'}
          </li>
        ))}
      </ol>
      <textarea aria-label="Reply" rows={2} placeholder="Write a reply" style={{ margin: 14, padding: 8 }} />
    </>
  );
}
