import { ana, email } from '../team.js';
import { days, hours, type Story, them, us } from './story.js';

/** The CRM takes four seconds to answer for him. */
export const tomasz: Story = {
  id: '64xyz794',
  channel: email,
  contact: {
    id: '64abc128',
    name: 'Tomasz Nowak',
    email: 'tomasz@example.com',
    phoneNumber: '+48501234567',
    company: 'Piekarnia Nowak',
    city: 'Kraków',
    timeZone: 'Europe/Warsaw',
  },
  assigneeId: ana.id,
  messages: [
    them(
      days(2),
      'Hello,\n\nwe bake at four in the morning and sell from six. The till thinks that a day begins at midnight, so the night shift lands in yesterday’s report. Can I move the start of the day?\n\nTomasz',
    ),
    us(
      days(2) - hours(2),
      'Hello Tomasz,\n\nyes: Settings → Reports → Business day starts at. Choose 03:00 and the night shift moves to the right day, past reports included.\n\nGood baking,\nAna',
    ),
    them(
      hours(6),
      'That works. Your reports are now more punctual than my apprentice.\n\nCould the daily summary reach me by email at noon instead of midnight?',
    ),
  ],
};
