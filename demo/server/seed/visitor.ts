import { webchat } from '../team.js';
import { type Story, them, us } from './story.js';

/** Nobody known: no contact, so nothing can be looked up. */
export const visitor: Story = {
  id: '64xyz790',
  channel: webchat,
  contact: null,
  customerName: 'Visitor 4821',
  unread: 2,
  messages: [
    them(21, 'Hello, quick question before I sign up.'),
    us(19, 'Hello and welcome! Ask away.'),
    them(
      9,
      'I run a flower stall, so I am outdoors and the signal is bad. Does the till keep working without internet?',
    ),
    them(8, 'Card payments too?'),
  ],
};
