import type { ReactNode } from 'react';
import { TextInput, useTools } from '../tools/index.js';
import type { RenderRequest } from '../wire/index.js';
import { requestMembers } from './requestMembers.js';

/** The five members of a render request as the conversation gives them: folded, since few tests change them. */
export function RequestFold({
  request,
  onRequestChange,
}: {
  readonly request: RenderRequest;
  readonly onRequestChange: (request: RenderRequest) => void;
}): ReactNode {
  const { messages } = useTools();
  return (
    <details className="deskside-tester__request">
      <summary>{messages.requestMembers}</summary>
      <p className="deskside-form__hint">{messages.requestMembersHint}</p>
      <div className="deskside-tester__members">
        {requestMembers.map((member) => (
          <TextInput
            key={member}
            label={member}
            value={request[member] ?? ''}
            onValueChange={(value) => onRequestChange({ ...request, [member]: value })}
          />
        ))}
      </div>
    </details>
  );
}
