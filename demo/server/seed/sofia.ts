import { ana, webchat } from '../team.js';
import { hours, type Story, them, us } from './story.js';

/** The CRM is down for her. */
export const sofia: Story = {
  id: '64xyz795',
  channel: webchat,
  contact: {
    id: '64abc129',
    name: 'Sofia Lindqvist',
    email: 'sofia@skarholmen-kafe.example.com',
    phoneNumber: '+46701234567',
    company: 'Skärholmen Kafé',
    city: 'Stockholm',
    timeZone: 'Europe/Stockholm',
  },
  assigneeId: ana.id,
  messages: [
    them(hours(7), 'Hi, the till says "payment overdue" in red in front of my guests 😳'),
    us(
      hours(7) - 4,
      'Hi Sofia, that is embarrassing, I am sorry. I have hidden the notice on your tills. Let me look at why it came up.',
    ),
    them(hours(7) - 6, 'Thank you, that was fast.'),
    them(hours(6) + 30, 'I think our bank sent new cards in October. Where do I enter the new one?'),
    us(
      hours(6) + 24,
      'That explains it. Account → Billing → Payment card. Nothing stops working in the meantime, I have given you two more weeks.',
    ),
  ],
};
