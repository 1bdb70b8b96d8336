import { conformance } from 'deskside/testing';
import { describe, expect, it } from 'vitest';
import { nineTypes, rowOf, schemaText, serverView, shownOf, viewsOf } from '../support/panelViews.js';
import { locales, timeZones } from '../support/places.js';

const places = timeZones.flatMap((timeZone) => locales.map((locale) => ({ timeZone, locale })));

/** What a field of dates shows in one place, and the `<time>` that it stands in. */
function draw(value: unknown, options: { timeZone?: string; locale?: string } = {}, schema: string = nineTypes.Date) {
  const view = serverView(schemaText({ F: schema }), JSON.stringify({ F: value }), options);
  return { shown: shownOf(view, 'F'), time: rowOf(view, 'F').querySelector('time') };
}

const codesOf = (value: unknown, schema: string = nineTypes.Date): readonly string[] =>
  conformance
    .normalisePanel(schemaText({ F: schema }), JSON.stringify({ F: value }))
    .diagnostics.map(({ code }) => code);

describe('a date-only value', () => {
  const written: Readonly<Record<(typeof locales)[number], string>> = {
    'en-GB': '1 August 2026',
    'de-DE': '1. August 2026',
    'ja-JP': '2026年8月1日',
    'ar-EG': '١ أغسطس ٢٠٢٦',
  };

  it.each(places)('is the same day in $timeZone, written as $locale writes it', ({ timeZone, locale }) => {
    const { shown, time } = draw('2026-08-01', { timeZone, locale });
    expect(shown).toBe(written[locale]);
    expect(time?.getAttribute('datetime')).toBe('2026-08-01');
    expect(time?.getAttribute('title'), 'a day is no instant').toBeNull();
  });

  it.each(['date', 'date-time'])('is a day in a field of format %s too', (format) => {
    for (const timeZone of timeZones) {
      expect(draw('2026-08-01', { timeZone }, `{"format":"${format}"}`).shown).toBe('1 August 2026');
    }
  });

  it('is drawn the same by a browser', () => {
    for (const view of viewsOf(schemaText({ F: nineTypes.Date }), '{"F":"2026-08-01"}', {
      timeZone: 'Pacific/Pago_Pago',
    })) {
      expect(shownOf(view, 'F')).toBe('1 August 2026');
    }
  });
});

describe('a timestamp in a field of dates', () => {
  it.each([
    ['America/Los_Angeles', '31 July 2026'],
    ['Pacific/Pago_Pago', '31 July 2026'],
    ['UTC', '1 August 2026'],
    ['Asia/Kolkata', '1 August 2026'],
    ['Pacific/Kiritimati', '1 August 2026'],
  ])('shows its day in %s: %s', (timeZone, day) => {
    const { shown, time } = draw('2026-08-01T00:00:00Z', { timeZone });
    expect(shown).toBe(day);
    expect(time?.getAttribute('datetime')).toBe('2026-08-01T00:00:00.000Z');
  });

  it('has the exact instant, with the zone’s name, in its title', () => {
    expect(draw('2026-08-01T00:00:00Z', { timeZone: 'Asia/Kolkata' }).time?.getAttribute('title')).toBe(
      'Saturday, 1 August 2026 at 05:30:00 GMT+5:30',
    );
  });

  it.each([
    '2026-08-01T05:30:00+05:30',
    '2026-08-01T00:00:00z',
    '2026-08-01 00:00:00Z',
    '2026-08-01t00:00:00.000Z',
    '2026-08-01T00:00Z',
  ])('may be written %s', (value) => {
    expect(draw(value, { timeZone: 'UTC' }).time?.getAttribute('datetime')).toBe('2026-08-01T00:00:00.000Z');
    expect(codesOf(value)).toEqual([]);
  });

  it('without a zone is shown as it is written, everywhere', () => {
    for (const timeZone of timeZones) {
      expect(draw('2026-08-01T23:30:00', { timeZone }).shown).toBe('1 August 2026');
      expect(draw('2026-08-01T23:30:00', { timeZone }, '{"format":"date-time"}').shown).toContain('23:30');
    }
  });
});

describe('an epoch number', () => {
  it.each([
    ['seconds', 1_785_542_400],
    ['milliseconds', 1_785_542_400_000],
    ['seconds with all the decimals of a double', 1_785_542_400.123_456],
  ])('of %s is that instant, and the integrator is told', (_, value) => {
    expect(draw(value, { timeZone: 'UTC' }).shown).toBe('1 August 2026');
    expect(draw(value, { timeZone: 'America/Los_Angeles' }).shown).toBe('31 July 2026');
    expect(codesOf(value)).toEqual(['value.epoch']);
  });

  it('counts as milliseconds from 1e11 on', () => {
    expect(draw(1e11, { timeZone: 'UTC' }).shown).toBe('3 March 1973');
    expect(draw(1e11 - 1, { timeZone: 'UTC' }).shown).toBe('16 November 5138');
    expect(draw(-1, { timeZone: 'UTC' }).shown).toBe('31 December 1969');
  });

  it.each([1e300, 8.64e15 + 1, -1e17])('of %d is no date: it stays as it came', (value) => {
    expect(draw(value).time).toBeNull();
    expect(codesOf(value)).toEqual(['value.date']);
  });
});

describe('a date and time', () => {
  const format = '{"type":"string","format":"date-time"}';

  it.each([
    ['UTC', '1 Aug 2026, 10:00'],
    ['Asia/Kolkata', '1 Aug 2026, 15:30'],
    ['Pacific/Kiritimati', '2 Aug 2026, 00:00'],
  ])('stands in the zone of the helpdesk: %s, %s', (timeZone, shown) => {
    expect(draw('2026-08-01T10:00:00Z', { timeZone }, format).shown).toBe(shown);
  });

  it('knows summer time', () => {
    expect(draw('2026-03-29T00:59:59Z', { timeZone: 'Europe/London' }, format).shown).toContain('00:59');
    expect(draw('2026-03-29T01:00:00Z', { timeZone: 'Europe/London' }, format).shown).toContain('02:00');
  });
});

describe('a zone or a locale that the platform does not know', () => {
  it.each(['', 'Mars/Olympus', 'x'.repeat(1_000), '__proto__', '\u0000'])(
    'is no reason to throw: zone %.20j',
    (timeZone) => {
      expect(draw('2026-08-01T10:00:00Z', { timeZone }).shown).toBe('1 August 2026');
    },
  );

  it.each(['', 'klingon-', 'xx_', '__proto__', '*', 'en-GB-u-ca-nope', '\u0000'])(
    'is no reason to throw: locale %j',
    (locale) => {
      expect(draw('2026-08-01', { locale, timeZone: 'UTC' }).shown).toMatch(/2026/);
    },
  );

  it('may be a locale as other systems spell it', () => {
    expect(draw('2026-08-01', { locale: 'de_DE' }).shown).toBe('1. August 2026');
  });
});
