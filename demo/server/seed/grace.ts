import { ana, email } from '../team.js';
import { days, hours, type Story, them, us } from './story.js';

/** Writes by email and never left a phone number. */
export const grace: Story = {
  id: '64xyz791',
  channel: email,
  contact: {
    id: '64abc125',
    name: 'Grace Okafor',
    email: 'grace@thistle-and-twine.example.com',
    phoneNumber: null,
    company: 'Thistle & Twine',
    city: 'Edinburgh',
    timeZone: 'Europe/London',
  },
  assigneeId: ana.id,
  messages: [
    them(
      days(1) + hours(4),
      'Good morning,\n\nMy accountant would like the October sales split by VAT rate. I can see the totals in Reports, but not the split. Is it hiding somewhere?\n\nKind regards,\nGrace',
    ),
    us(
      days(1) + hours(3),
      'Hello Grace,\n\nIt is one click further: Reports → Sales → Group by → VAT rate, then Export. The file opens in any spreadsheet.\n\nWarm wishes,\nAna',
    ),
    them(
      42,
      'Found it, and my accountant is delighted, which is not a thing I get to say often.\n\nMy trial ends soon. If I move to the paid plan, do I keep everything I have entered so far?\n\nGrace',
    ),
  ],
};
