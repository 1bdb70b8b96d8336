import { knownLocale } from '../internal/knownLocale.js';

const formats = new Map<string, Intl.NumberFormat>();

function measure(value: number, unit: string, locale: string | undefined, digits: number): string {
  const tag = knownLocale(locale) ?? 'en-GB';
  const key = `${tag} ${unit} ${digits}`;
  const format =
    formats.get(key) ??
    new Intl.NumberFormat(tag, {
      style: 'unit',
      unit,
      unitDisplay: unit === 'byte' ? 'long' : 'short',
      maximumFractionDigits: digits,
    });
  formats.set(key, format);
  return format.format(value);
}

/** A length of time: "312 ms", "2.41 sec". @param ms - in milliseconds */
export function durationText(ms: number, locale?: string): string {
  return ms < 1000
    ? measure(Math.round(ms), 'millisecond', locale, 0)
    : measure(ms / 1000, 'second', locale, ms < 10_000 ? 2 : 1);
}

/** A size: "96 bytes", "1.2 kB", "2 MB". @param bytes - in bytes */
export function sizeText(bytes: number, locale?: string): string {
  if (bytes < 1000) return measure(bytes, 'byte', locale, 0);
  return bytes < 1e6 ? measure(bytes / 1000, 'kilobyte', locale, 1) : measure(bytes / 1e6, 'megabyte', locale, 1);
}
