import { type ExactNumber, isInexact } from '../wire/index.js';

/** The formatters of one locale and time zone; each `Intl` object is made once and kept. */
export interface Formats {
  /** A number with the locale's grouping; digits that may not be exact are marked with "≈". */
  number(value: number | ExactNumber): string;
  /** A fraction as a percentage: `0.42` → "42%". */
  percent(value: number): string;
  /** Major units, without decimals when the amount is whole; a malformed code stands behind the number. */
  money(value: number | ExactNumber, code?: string | null): string;
  /** A date: its day ("1 August 2026"), day and time, or all of it with the zone's name, for a `title`. */
  date(style: keyof typeof dateStyles, instant: number, zone?: string): string;
  /** The distance from `now`: "3 min ago", "in 2 days". */
  relative(instant: number, now: number): string;
}

const dateStyles = {
  day: { dateStyle: 'long' },
  time: { dateStyle: 'medium', timeStyle: 'short' },
  exact: { dateStyle: 'full', timeStyle: 'long' },
} as const;

/** Seconds of each unit in which a distance is told. */
const units = { year: 31_557_600, month: 2_629_800, day: 86_400, hour: 3600, minute: 60, second: 0 };

const cache = new Map<string, unknown>();

/**
 * The formatters for a locale and time zone. A tag or zone that the platform does not know falls back to English and
 * UTC instead of throwing.
 */
export function formatsFor(locale: string, timeZone: string): Formats {
  const make = <T>(id: string, create: (locale: string, zone: string) => T, zone = timeZone): T => {
    const key = locale + id + zone;
    if (!cache.has(key)) {
      try {
        cache.set(key, create(locale.replaceAll('_', '-'), zone));
      } catch {
        cache.set(key, create('en-GB', 'UTC'));
      }
    }
    return cache.get(key) as T;
  };
  const digits = (id: string, value: number | ExactNumber, options?: Intl.NumberFormatOptions): string => {
    const text = String(value);
    // What needs an exponent would fill the column with zeros.
    if (/e/i.test(text)) return text;
    const format = make(id, (tag) => new Intl.NumberFormat(tag, { maximumFractionDigits: 20, ...options }));
    // Intl keeps every digit of a decimal string, and that of -0 is "0".
    return (isInexact(value) ? '≈ ' : '') + format.format(text as `${number}`);
  };
  return {
    number: (value) => digits('number', value),
    percent: (value) => digits('percent', value, { style: 'percent', maximumFractionDigits: 2 }),
    money(value, code) {
      const currency = code?.trim().slice(0, 16) ?? '';
      if (!/^[a-z]{3}$/i.test(currency) || /e/i.test(String(value)))
        return `${digits('number', value)} ${currency}`.trim();
      const whole = Number.isInteger(Number(value));
      return digits(currency + whole, value, {
        style: 'currency',
        currency,
        maximumFractionDigits: 8,
        ...(whole && { minimumFractionDigits: 0 }),
      });
    },
    date: (style, instant, zone) =>
      make(style, (tag, timeZone) => new Intl.DateTimeFormat(tag, { ...dateStyles[style], timeZone }), zone).format(
        instant,
      ),
    relative(instant, now) {
      const seconds = (instant - now) / 1000;
      const [unit, size] = Object.entries(units).find(([, of]) => Math.abs(seconds) >= of) as [string, number];
      return make('relative', (tag) => new Intl.RelativeTimeFormat(tag, { numeric: 'auto', style: 'short' })).format(
        Math.trunc(seconds / (size || 1)) + 0,
        unit as Intl.RelativeTimeFormatUnit,
      );
    },
  };
}
