import { whatsapp } from '../team.js';
import { days, hours, type Story, them, us } from './story.js';

/** The CRM answers with its keys in another spelling for him. */
export const daniel: Story = {
  id: '64xyz796',
  channel: whatsapp,
  contact: {
    id: '64abc130',
    name: 'Daniel Mbeki',
    email: 'daniel@example.com',
    phoneNumber: '+27821234567',
    company: 'Oranjezicht Food Market',
    city: 'Cape Town',
    timeZone: 'Africa/Johannesburg',
  },
  messages: [
    them(days(1) + hours(2), 'Howzit! My cash drawer has been sitting at customs for two weeks now.'),
    us(
      days(1) + hours(1),
      'Hi Daniel, two weeks is far too long. They are waiting for an invoice in rand; I have just sent it to them.',
    ),
    them(days(1) + 20, 'Legend. Until then I am using a biscuit tin. Very artisanal.'),
    us(hours(8), 'The tin deserves a place on your menu. Customs answered: released on Monday, with you by Thursday.'),
  ],
};
