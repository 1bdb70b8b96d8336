import { webchat } from '../team.js';
import { days, hours, type Story, them, us } from './story.js';

/** Zero, No and several empty values: none of them may look like another. */
export const lucas: Story = {
  id: '64xyz799',
  channel: webchat,
  contact: {
    id: '64abc134',
    name: 'Lucas Ferreira',
    email: null,
    phoneNumber: '+5511987654321',
    company: null,
    city: 'São Paulo',
    timeZone: 'America/Sao_Paulo',
  },
  messages: [
    them(
      days(1) + hours(7),
      'Hi! I closed my juice bar for the winter. Can I pause instead of cancelling? I would hate to lose my recipes.',
    ),
    us(
      days(1) + hours(6),
      'Hi Lucas! You can. Account → Plan → Pause keeps everything as it is and costs nothing. Come back whenever the sun does.',
    ),
    them(days(1) + hours(6) - 9, 'Paused. You are the best. See you in spring ☀️'),
  ],
};
