import { type ReactNode, useEffect, useRef, useState } from 'react';
import type { ConversationContext } from '../context/index.js';
import { fill } from '../internal/fill.js';
import { type LoadContext, TextInput, useTools } from '../tools/index.js';

/** How the search for a conversation is doing. */
type Search =
  | { readonly kind: 'none' }
  | { readonly kind: 'looking' | 'missing' | 'failed' | 'found'; readonly id: string };

/** Asks for the id of a conversation, and fetches it. */
export function FindConversation({
  loadContext,
  onFound,
}: {
  readonly loadContext: LoadContext;
  readonly onFound: (context: ConversationContext) => void;
}): ReactNode {
  const { messages } = useTools();
  const [id, setId] = useState('');
  const [search, setSearch] = useState<Search>({ kind: 'none' });
  const current = useRef<AbortController>(undefined);
  useEffect(() => () => current.current?.abort(), []);
  const find = async (): Promise<void> => {
    const wanted = id.trim();
    if (!wanted) return;
    current.current?.abort();
    const controller = new AbortController();
    current.current = controller;
    setSearch({ kind: 'looking', id: wanted });
    const found = await loadContext(wanted, controller.signal).catch(() => undefined);
    if (controller.signal.aborted) return;
    setSearch({ kind: found ? 'found' : found === null ? 'missing' : 'failed', id: wanted });
    if (found) onFound(found);
  };
  const { kind } = search;
  const problem =
    kind === 'missing'
      ? fill(messages.conversationMissing, { id: search.id })
      : kind === 'failed'
        ? fill(messages.conversationFailed, { id: search.id })
        : undefined;
  return (
    <div className="deskside-find">
      <TextInput
        label={messages.conversationId}
        value={id}
        onValueChange={setId}
        // The form around it would run the test, for the conversation that was chosen before.
        onEnter={() => void find()}
        error={problem}
      />
      <button type="button" className="deskside-button" onClick={() => void find()}>
        {messages.findConversation}
      </button>
      <p role="status">
        {kind === 'looking' && fill(messages.findingConversation, { id: search.id })}
        {kind === 'found' && fill(messages.conversationFound, { id: search.id })}
      </p>
    </div>
  );
}
