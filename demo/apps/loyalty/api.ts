import type { Member } from './members.js';

/** Asks the app's own server; `null` for a customer who is no member. */
export function fetchMember(contactId: number, signal: AbortSignal): Promise<Member | null> {
  return call(`${contactId}`, { signal });
}

/** Gives the member 500 points. */
export function thank(contactId: number): Promise<Member | null> {
  return call(`${contactId}/thanks`, { method: 'POST' });
}

async function call(path: string, init: RequestInit): Promise<Member | null> {
  const answer = await fetch(`/loyalty/members/${path}`, init);
  if (!answer.ok) throw new Error('The loyalty programme did not answer. Try again.');
  return ((await answer.json()) as { member: Member | null }).member;
}
