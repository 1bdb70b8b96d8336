import type { AppContact, AppHost } from 'deskside/app-sdk';
import { thank } from './api.js';
import type { Member } from './members.js';

interface ThanksOptions {
  readonly contact: AppContact | undefined;
  readonly host: AppHost;
  readonly onMember: (member: Member | null) => void;
  /** Says on the page what the helpdesk could not be told. */
  readonly say: (words: string) => void;
}

const sentence = 'As a thank you, we have added 500 points to your loyalty account.';

/** Gives the points, puts a sentence about them into the agent's reply, and tells the agent that it is there. */
export function useThanks({ contact, host, onMember, say }: ThanksOptions): () => Promise<void> {
  return async () => {
    if (contact?.id === undefined) return;
    try {
      onMember(await thank(contact.id));
    } catch (error) {
      say(error instanceof Error ? error.message : 'That did not work. Try again.');
      return;
    }
    const [draft] = await Promise.allSettled([
      host.insertDraft(sentence),
      host.notify('500 points given.', { tone: 'success' }),
    ]);
    // A classic host takes no drafts.
    say(draft.status === 'fulfilled' ? '' : `500 points given. You may write: “${sentence}”`);
  };
}
