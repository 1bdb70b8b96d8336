import { type FormEvent, type KeyboardEvent, type ReactElement, type RefObject, useId } from 'react';
import { type Channel, type ConversationSummary, longestMessage } from '../../shared/desk.js';
import { Icon } from '../app/Icon.js';
import { useSendMessage } from '../app/queries.js';
import { useDraft } from './useDraft.js';

interface ComposerProps {
  readonly conversation: ConversationSummary;
  readonly channel: Channel;
  /** Where to find the field. */
  readonly fieldRef: RefObject<HTMLTextAreaElement | null>;
}

/** Where the agent writes. Enter sends; the text stays until the desk has it. */
export function Composer({ conversation, channel, fieldRef }: ComposerProps): ReactElement {
  const [text, setText] = useDraft(conversation.id);
  const { mutate, isPending, error } = useSendMessage(conversation.id);
  const hintId = useId();

  const send = (): void => {
    if (!text.trim() || isPending) return;
    mutate(text, { onSuccess: () => setText('') });
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    // Enter also ends the choice of a word in Chinese, Japanese and Korean: that one is not ours.
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    send();
  };
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    send();
  };

  return (
    <form className="nd-composer" onSubmit={onSubmit}>
      {error && (
        <p className="nd-composer-error" role="alert">
          Not sent. {error.message}
        </p>
      )}
      <div className="nd-composer-box">
        <textarea
          ref={fieldRef}
          id="reply"
          dir="auto"
          rows={2}
          maxLength={longestMessage}
          aria-label={`Reply to ${conversation.customerName}`}
          aria-describedby={hintId}
          placeholder={`Reply by ${channel.name}`}
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={onKeyDown}
        />
        <div className="nd-composer-foot">
          <p id={hintId}>
            <kbd>Enter</kbd> sends
            <span className="nd-composer-more">
              , <kbd>Shift</kbd> + <kbd>Enter</kbd> starts a new line
            </span>
          </p>
          <button type="submit" className="nd-button" data-kind="primary" aria-disabled={!text.trim() || isPending}>
            <Icon name="send" />
            <span>{isPending ? 'Sending…' : 'Send'}</span>
          </button>
        </div>
      </div>
    </form>
  );
}
