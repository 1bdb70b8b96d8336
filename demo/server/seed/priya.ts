import { ana, whatsapp } from '../team.js';
import { days, hours, type Story, them, us } from './story.js';

/** The customer of the Conversation Panels document: its ids, its phone number. */
export const priya: Story = {
  id: '64xyz789',
  channel: whatsapp,
  contact: {
    id: '64abc123',
    name: 'Priya Sharma',
    email: 'priya@example.com',
    phoneNumber: '+919876543210',
    company: 'Chai & Chapter',
    city: 'Pune',
    timeZone: 'Asia/Kolkata',
  },
  assigneeId: ana.id,
  unread: 1,
  messages: [
    them(
      days(1) + 190,
      'Hi! We open our second café on Saturday 🎉 Can both counters share one menu, or do I set it up twice?',
    ),
    us(
      days(1) + 184,
      'Congratulations, Priya! One menu is enough. Open Menu → Share, tick the new location, and prices you change in one place follow in the other.',
    ),
    them(days(1) + 171, 'Perfect, that saves me a whole evening.'),
    them(hours(1) + 22, 'One more thing: the receipt printer at the new place prints a little box instead of ₹.'),
    us(
      hours(1) + 15,
      'That is the printer’s old character set. Go to Settings → Printers → Text encoding, choose Unicode, then print a test receipt.',
    ),
    them(14, 'It prints properly now, thank you so much!'),
    them(3, 'Last one, I promise: if I add two logins for the new team, does my monthly price change?'),
  ],
};
