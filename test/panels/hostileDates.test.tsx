import { describe, expect, it } from 'vitest';
import { type HostileCase, testArea, textOf, unknownVerdict } from '../support/hostile.js';
import { codesOf, type DrawnField, drawField as draw, expectWords, isBlank, isRaw } from '../support/hostileField.js';
import { nineTypes, serverView, type viewsOf } from '../support/panelViews.js';
import { locales, timeZones } from '../support/places.js';

/** In so many places a server’s page stands for both: elsewhere both are held to be the same. */
const onServer: typeof viewsOf = (...panel) => [serverView(...panel)];

/** The day that a `<time>` shows in every place, by locale. */
function daysOf(data: string): ReadonlyMap<string, ReadonlySet<string>> {
  return new Map(
    locales.map((locale) => [
      locale,
      new Set(
        timeZones.flatMap((timeZone) =>
          draw(nineTypes.Date, data, { locale, timeZone }, onServer).map(
            ({ row }) => row.querySelector('time')?.textContent ?? '',
          ),
        ),
      ),
    ]),
  );
}

function checkDate(hostile: HostileCase): void {
  const { input, expect: wanted } = hostile;
  if (wanted.verdict === 'date') {
    const days = daysOf(textOf(input));
    const shifts = String(input).includes('T');
    for (const [locale, shown] of days) {
      const possible = [-1, 0, 1]
        .slice(shifts ? 0 : 1, shifts ? 2 : 2)
        .map((shift) => longDay(String(input), locale, shift));
      expect(possible).toEqual(expect.arrayContaining([...shown]));
      if (!shifts) expect(shown.size).toBe(1);
    }
    return;
  }
  for (const locale of locales) {
    for (const timeZone of timeZones) {
      for (const drawn of draw(nineTypes.Date, textOf(input), { locale, timeZone }, onServer)) {
        expectWords(wanted, drawn);
        expect(drawn.row.querySelector('time')).toBeNull();
        if (wanted.verdict === 'raw' || wanted.verdict === 'unsupported') expect(isRaw(drawn, input)).toBe(true);
        else if (wanted.verdict === 'blank') expect(isBlank(drawn)).toBe(true);
        else unknownVerdict(hostile);
      }
    }
  }
}

/** The written day, or one beside it, in a locale's long form. */
function longDay(written: string, locale: string, shift = 0): string {
  const day = new Date(`${written.slice(0, 10)}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + shift);
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(day);
}

describe('R23 hostile dates, in five time zones and four locales', () => {
  testArea('date', checkDate);

  it.each([
    '2025-02-29',
    '1900-02-29',
    '2026-04-31',
    '2026-00-10',
    '2026-01-00',
    '2026-01-32',
    '0000-01-01',
    '2026-8-1',
    '26-08-01',
    '20260801',
    '2026/08/01',
    '01.08.2026',
    '1 August 2026',
    '2026-08',
    '2026',
    '2026-W31-6',
    '2026-213',
    '+002026-08-01',
    '-2026-08-01',
    '2026-08-01T24:00:00Z',
    '2026-08-01T23:60:00Z',
    '2026-08-01T1:2:3Z',
    '2026-08-01T10:00:00+99:00',
    '2026-08-01T10:00:00 Europe/Paris',
    '2026-08-01 PST',
    '２０２６-０８-０１',
    '٢٠٢٦-٠٨-٠١',
    '2026‑08‑01',
    '1785542400',
    'null',
  ])('%j is no date: it stays as it came', (input) => {
    for (const timeZone of timeZones) {
      const [drawn] = draw(nineTypes.Date, JSON.stringify(input), { timeZone }, onServer) as [DrawnField];
      expect(drawn.shown).toBe(input);
      expect(drawn.row.querySelector('time')).toBeNull();
    }
    expect(codesOf(nineTypes.Date, JSON.stringify(input))).toEqual(['value.date']);
  });

  it.each(['true', '{}', '[1]', '["2026-08-01"]', '1e300', '9007199254740993', '{"$date":"2026-08-01"}'])(
    '%s is no date either',
    (data) => {
      for (const { row } of draw(nineTypes.Date, data)) {
        expect(row.getAttribute('data-state')).toBe('mismatch');
        expect(row.querySelector('time')).toBeNull();
      }
    },
  );

  it.each([
    '2024-02-29',
    '1970-01-01',
    '1969-12-31',
    '0001-01-01',
    '9999-12-31',
    '2000-02-29',
    '2026-03-29',
    ' 2026-08-01 ',
  ])('%j is that day everywhere', (input) => {
    for (const [locale, days] of daysOf(JSON.stringify(input)))
      expect([...days]).toEqual([longDay(input.trim(), locale)]);
  });
});
