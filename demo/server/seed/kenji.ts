import { ben, email } from '../team.js';
import { byBen, days, hours, type Story, them } from './story.js';

/** Solved by a colleague. */
export const kenji: Story = {
  id: '64xyz800',
  channel: email,
  contact: {
    id: '64abc133',
    name: 'Kenji Watanabe',
    email: 'kenji@example.com',
    phoneNumber: '+819012345678',
    company: 'Menya Kenji',
    city: 'Fukuoka',
    timeZone: 'Asia/Tokyo',
  },
  status: 'resolved',
  assigneeId: ben.id,
  messages: [
    them(
      days(4) + hours(2),
      'Hello,\n\nthe kitchen screen is brighter than the sun, my cooks wear sunglasses. I would like to return it.\n\nKenji',
    ),
    byBen(
      days(4),
      'Hello Kenji,\n\nof course. Before you pack it: hold the power button for three seconds and the night mode comes on. If it is still too bright, here is your return label.\n\nBest,\nBen',
    ),
    them(
      days(3) + hours(20),
      'The night mode is good but the shelf is now used for bowls, so I return it after all. Thank you for being so easy about it.',
    ),
    byBen(days(3) + hours(18), 'Bowls first. Your refund is on its way and should arrive within five days.'),
  ],
};
