import { email } from '../team.js';
import { days, hours, type Story, them } from './story.js';

/** The CRM refuses the helpdesk's key for her. */
export const hannah: Story = {
  id: '64xyz797',
  channel: email,
  contact: {
    id: '64abc131',
    name: 'Hannah Weiss',
    email: 'hannah@example.com',
    phoneNumber: '+4915112345678',
    company: 'Buchladen am Fluss',
    city: 'Leipzig',
    timeZone: 'Europe/Berlin',
  },
  unread: 1,
  messages: [
    them(
      days(1) + hours(9),
      'Dear team,\n\nour tax adviser asks for the fiscal certificate of the till. Under which menu do I find it?\n\nBest regards\nHannah Weiss',
    ),
    them(
      hours(10),
      'A small addition: she needs the version number of the security module as well. No hurry, Friday is early enough.',
    ),
  ],
};
