import { type ReactNode, useState } from 'react';
import type { ConversationContext } from '../context/index.js';
import { ChoiceInput, useTools } from '../tools/index.js';
import { conversationName } from './conversationName.js';
import { FindConversation } from './FindConversation.js';

/** The choice that asks for an id. Those of the list are their places in it. */
const other = 'other';

/** Asks for the conversation that a test is told of: one of those that the embedder gave, or another one by its id. */
export function ConversationInput({
  onValueChange,
}: {
  /** Told when another one is chosen. The first one is it at first. */
  readonly onValueChange: (context: ConversationContext) => void;
}): ReactNode {
  const { contexts, loadContext, messages } = useTools();
  const [chosen, choose] = useState('0');
  const choices = [
    ...contexts.map((context, index) => ({ id: String(index), name: conversationName(context, messages) })),
    ...(loadContext ? [{ id: other, name: messages.conversationOther }] : []),
  ];
  return (
    <>
      <ChoiceInput
        label={messages.testConversation}
        value={chosen}
        choices={choices}
        onValueChange={(id) => {
          choose(id);
          const context = contexts[Number(id)];
          if (context) onValueChange(context);
        }}
      />
      {chosen === other && loadContext && <FindConversation loadContext={loadContext} onFound={onValueChange} />}
    </>
  );
}
