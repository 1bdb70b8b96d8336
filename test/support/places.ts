/** Time zones from one end of the day to the other; two of them have half an hour or a day of their own. */
export const timeZones = [
  'America/Los_Angeles',
  'UTC',
  'Asia/Kolkata',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
] as const;

/** Locales that write dates in their own order, digits and script. */
export const locales = ['en-GB', 'de-DE', 'ja-JP', 'ar-EG'] as const;
