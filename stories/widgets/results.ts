/** Everything that an item can have, beside items that have little. */
export const everything = {
  title: 'Orders',
  items: [
    {
      title: 'Order 20391',
      subtitle: 'Placed 2 November 2025 by phone',
      link: 'https://erp.example.com/orders/20391',
      badge: { text: 'Delayed', color: 'red' },
      actions: [
        { label: 'View in ERP', link: 'https://erp.example.com/orders/20391' },
        { label: 'Track parcel', link: 'https://track.example.com/20391' },
      ],
      sections: [
        {
          title: 'Delivery',
          fields: { Carrier: 'Northway', 'Tracking number': '1Z 999 AA1', Tracking: 'https://track.example.com/20391' },
        },
        { title: 'Payment', collapsible: true, fields: { Method: 'Invoice', Paid: true, Refunded: false, Note: null } },
      ],
    },
    {
      title: 'Order 19822',
      subtitle: 'Placed 19 January 2025',
      badge: { text: 'Delivered', color: 'green' },
      sections: [{ title: 'Delivery', fields: { Carrier: 'Northway' } }],
    },
    {
      title: 'Open ticket about both orders',
      badge: { text: 'Waiting', color: 'yellow' },
      actions: [{ label: 'Open', link: 'https://tickets.example.com/7' }, { label: 'Assign to me' }],
    },
    { title: 'Loyalty programme', collapsible: false, sections: [{ fields: { Points: 1280, Level: 'Silver' } }] },
    { title: 'No other orders' },
  ],
} as const;

/** Values as they come out of a script, and value objects that name a field type. */
export const values = {
  title: 'Values',
  items: [
    {
      title: 'Untyped',
      sections: [
        {
          title: 'As they came',
          fields: {
            Text: 'Premium',
            Id: 20391,
            Amount: 0.1,
            Active: true,
            Blocked: false,
            Nothing: null,
            Dash: '—',
            Tags: ['VIP', 'Early Adopter'],
            Address: { City: 'Pune', Zip: '411001' },
            Link: 'https://crm.example.com/contacts/64abc123',
          },
        },
      ],
    },
    {
      title: 'Typed',
      sections: [
        {
          title: 'As the types show them',
          fields: {
            Balance: { type: 'currency', code: 'INR', value: 4999 },
            Renewal: { type: 'date', value: '2026-08-01' },
            Tier: { type: 'badge', label: 'Gold', color: 'yellow' },
            Segments: { type: 'tags', value: ['VIP', 'Wholesale'] },
            Phone: { type: 'phone', value: '+91 98765 43210' },
            Usage: { type: 'progress', value: 8120, maximum: 10_000 },
            Plan: { type: 'plan', name: 'a type that is none' },
          },
        },
      ],
    },
  ],
} as const;

/** As many items as asked for, each with a section. */
export const manyItems = (count: number): object => ({
  title: 'Warranties',
  items: Array.from({ length: count }, (_, index) => ({
    title: `Espresso machine ${index + 1}`,
    badge: { text: index % 3 ? 'Expired' : 'Active', color: index % 3 ? 'gray' : 'green' },
    sections: [{ title: 'Warranty details', fields: { Type: 'Extended', 'Serial number': `EM-${20_391 + index}` } }],
  })),
});

const compound = 'Rechtsschutzversicherungsgesellschaften';

/** Words that are wider than a sidebar, in every place. */
export const longWords = {
  title: compound + compound.toLowerCase(),
  items: [
    {
      title: `${compound} der Vereinigten Niederlande`,
      subtitle: `Purchased by ${compound.repeat(2)}`,
      link: 'https://crm.example.com/',
      badge: { text: `Verified by ${compound}`, color: 'blue' },
      actions: [
        { label: `Open ${compound} in the system`, link: 'https://crm.example.com/' },
        { label: 'Cancel', link: 'https://crm.example.com/' },
      ],
      sections: [
        {
          title: `Details of ${compound.repeat(2)}`,
          collapsible: true,
          fields: { [compound]: compound.repeat(2), 'Name of the representative who signed': 'Maximiliana-Josephine' },
        },
      ],
    },
  ],
};

/** An Arabic result. */
export const arabic = {
  title: 'الضمانات',
  items: [
    {
      title: 'ماكينة قهوة',
      subtitle: 'تاريخ الشراء 2025-11-02',
      link: 'https://erp.example.com/1',
      badge: { text: 'ساري', color: 'green' },
      actions: [{ label: 'عرض في النظام', link: 'https://erp.example.com/1' }],
      sections: [
        { title: 'تفاصيل الضمان', fields: { النوع: 'ممتد', 'ينتهي في': '2028-11-02', 'الرقم التسلسلي': 'EM-20391' } },
        { title: 'الاستخدام', collapsible: true, fields: { الطلبات: '8120 / 10000' } },
      ],
    },
  ],
};
