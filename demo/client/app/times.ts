const formats = new Map<string, Intl.DateTimeFormat>();

function format(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = `${locale} ${JSON.stringify(options)}`;
  const found = formats.get(key) ?? new Intl.DateTimeFormat(locale, options);
  formats.set(key, found);
  return found;
}

/** Whole calendar days from `date` to `now`, in this browser's zone. */
function daysBetween(date: Date, now: Date): number {
  const midnight = (day: Date): number => new Date(day.getFullYear(), day.getMonth(), day.getDate()).getTime();
  return Math.round((midnight(now) - midnight(date)) / 86_400_000);
}

/** "14:05". */
export const clock = (date: Date, locale: string, timeZone?: string): string =>
  format(locale, { hour: '2-digit', minute: '2-digit', timeZone }).format(date);

/** The time in the conversation list: "14:05" today, then "Yesterday", "Wed", "12 Nov". */
export function shortTime(date: Date, now: Date, locale: string): string {
  const days = daysBetween(date, now);
  if (days <= 0) return clock(date, locale);
  if (days === 1) return dayWord(-1, locale);
  if (days < 7) return format(locale, { weekday: 'short' }).format(date);
  return format(locale, { day: 'numeric', month: 'short' }).format(date);
}

/** The heading over a day's messages: "Today", "Yesterday", "Wednesday 18 November". */
export function dayHeading(date: Date, now: Date, locale: string): string {
  const days = daysBetween(date, now);
  if (days === 0 || days === 1) return dayWord(-days, locale);
  return format(locale, { weekday: 'long', day: 'numeric', month: 'long' }).format(date);
}

export const fullTime = (date: Date, locale: string): string =>
  format(locale, { dateStyle: 'full', timeStyle: 'short' }).format(date);

function dayWord(days: number, locale: string): string {
  const word = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(days, 'day');
  return word.charAt(0).toLocaleUpperCase(locale) + word.slice(1);
}
