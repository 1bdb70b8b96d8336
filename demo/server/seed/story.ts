import type { Author, Channel, ConversationStatus, DeskContact } from '../../shared/desk.js';
import { ana, ben } from '../team.js';

export interface SeedMessage {
  readonly minutesAgo: number;
  readonly author: Author;
  /** `undefined`: the customer. */
  readonly agentName?: string;
  readonly text: string;
}

/** A conversation as the demo starts with it. Times count back from the first start. */
export interface Story {
  readonly id: string;
  readonly channel: Channel;
  /** `null` for a visitor whom nobody knows; `customerName` then says what to call them. */
  readonly contact: DeskContact | null;
  readonly customerName?: string;
  readonly status?: ConversationStatus;
  readonly assigneeId?: string | null;
  readonly unread?: number;
  readonly messages: readonly SeedMessage[];
}

export const hours = (count: number): number => count * 60;
export const days = (count: number): number => count * 60 * 24;

export const them = (minutesAgo: number, text: string): SeedMessage => ({ minutesAgo, author: 'customer', text });
export const us = (minutesAgo: number, text: string, agentName = ana.name): SeedMessage => ({
  minutesAgo,
  author: 'agent',
  agentName,
  text,
});
export const byBen = (minutesAgo: number, text: string): SeedMessage => us(minutesAgo, text, ben.name);
