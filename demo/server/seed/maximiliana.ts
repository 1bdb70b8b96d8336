import { ana, whatsapp } from '../team.js';
import { days, hours, type Story, them, us } from './story.js';

/** Everything about her is long. */
export const maximiliana: Story = {
  id: '64xyz798',
  channel: whatsapp,
  contact: {
    id: '64abc132',
    name: 'Maximiliana Konstantina Papadopoulou-Featherstonehaugh von und zu Hohenwaldenburg-Schillingstein',
    email: 'maximiliana.konstantina.papadopoulou-featherstonehaugh@kaffeehaus-am-alten-rathaus.example.com',
    phoneNumber: '+436641234567',
    company: 'Vereinigte Kaffeehäuser am Alten Rathaus und Umgebung',
    city: 'Vienna',
    timeZone: 'Europe/Vienna',
  },
  assigneeId: ana.id,
  messages: [
    them(
      days(2) + hours(3),
      'Good day! We have twenty-two coffee houses and one lending library, and each of them wants a say in the menu. At the moment every manager can change every price, which last Tuesday gave us a Melange for 0.01 euro for almost an hour. It was our busiest hour of the year. Please tell me how I can let managers change the daily specials, and only those, without taking the rest away from the people in the office who look after prices.',
    ),
    us(
      days(2) + hours(2),
      'Good day! What an hour that must have been. Roles do this: Team → Roles → Manager, then switch off “Prices” and leave “Daily specials” on. The office keeps its own role and is not touched.',
    ),
    them(
      days(1) + hours(5),
      'Wonderful. This is the report we export each night; is there a shorter address for it? https://reports.kaffeehaus-am-alten-rathaus.example.com/exports/nightly/all-locations/2026/11/19/by-location-and-by-hour-with-discounts-and-returns.csv?columns=location,hour,gross,net,discount,returns',
    ),
  ],
};
