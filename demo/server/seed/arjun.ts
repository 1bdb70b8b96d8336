import { whatsapp } from '../team.js';
import { hours, type Story, them, us } from './story.js';

/** Writes Hindi. */
export const arjun: Story = {
  id: '64xyz793',
  channel: whatsapp,
  contact: {
    id: '64abc127',
    name: 'अर्जुन मेहता',
    email: 'arjun@example.com',
    phoneNumber: '+919812345678',
    company: 'मेहता मिष्ठान',
    city: 'Jaipur',
    timeZone: 'Asia/Kolkata',
  },
  unread: 1,
  messages: [
    them(hours(3), 'नमस्ते, दिवाली के लिए मिठाइयों के डिब्बों पर 10% छूट लगाई थी। अब उसे हटाना है, कैसे करूँ?'),
    us(hours(3) - 6, 'नमस्ते अर्जुन जी! मेन्यू → ऑफ़र में जाइए, “दिवाली” चुनिए और उसे बंद कर दीजिए। पुराने बिल वैसे ही रहेंगे।'),
    them(hours(2) - 20, 'हो गया, धन्यवाद! क्या अगले साल के लिए तारीख़ पहले से तय कर सकते हैं?'),
  ],
};
