import { ana, whatsapp } from '../team.js';
import { hours, type Story, them, us } from './story.js';

/** Writes Arabic, from right to left. */
export const layla: Story = {
  id: '64xyz792',
  channel: whatsapp,
  contact: {
    id: '64abc126',
    name: 'ليلى حداد',
    email: 'layla@example.com',
    phoneNumber: '+96171234567',
    company: 'مقهى الأرز',
    city: 'Beirut',
    timeZone: 'Asia/Beirut',
  },
  assigneeId: ana.id,
  messages: [
    them(hours(5), 'صباح الخير، طلبتُ قارئَي بطاقات الأسبوع الماضي ولم يصلا بعد. رقم الطلب PW-20466.'),
    us(
      hours(5) - 12,
      'صباح النور ليلى! الطلب غادر المستودع يوم الأربعاء وهو الآن في الطريق إليكِ. سأتأكد من موعد التسليم.',
    ),
    them(hours(5) - 18, 'شكراً جزيلاً، نفتتح الفرع الجديد يوم الثلاثاء وأحتاجهما قبل ذلك.'),
    us(hours(4), 'تحدثتُ مع شركة الشحن: التسليم غداً بين العاشرة والثانية عشرة.'),
    them(55, 'ممتاز! هل يمكن للسائق أن يتصل بي قبل وصوله بنصف ساعة؟'),
  ],
};
