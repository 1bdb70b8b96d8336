import type { DeskMessage } from '../../shared/desk.js';

export interface Day {
  readonly date: Date;
  readonly messages: readonly DeskMessage[];
}

/** Parts a thread, oldest first, into calendar days of this browser's zone. */
export function byDay(messages: readonly DeskMessage[]): Day[] {
  const days: { date: Date; messages: DeskMessage[] }[] = [];
  for (const message of messages) {
    const date = new Date(message.sentAt);
    const last = days.at(-1);
    if (last?.date.toDateString() === date.toDateString()) last.messages.push(message);
    else days.push({ date, messages: [message] });
  }
  return days;
}
