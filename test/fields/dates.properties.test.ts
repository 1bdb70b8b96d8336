import { conformance } from 'deskside/testing';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textOf } from '../support/arbitrary.js';
import { timeZones } from '../support/places.js';

const runs = { numRuns: 100 };

describe('a day of the calendar', () => {
  const dayText = (day: Date): string => day.toISOString().slice(0, 10);

  it('is the same day in every time zone', () => {
    const days = fc.date({
      min: new Date('0001-01-01T00:00:00Z'),
      max: new Date('9999-12-31T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, fc.constantFrom(...timeZones), (day, timeZone) => {
        const schema = '{"properties":{"D":{"format":"date"}}}';
        const html = conformance.renderPanelToString(schema, textOf({ D: dayText(day) }), { timeZone });
        const written = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(
          new Date(dayText(day)),
        );
        expect(html).toContain(`>${written}</time>`);
      }),
      runs,
    );
  });

  it('is never another one than what is written', () => {
    const digits = (length: number) =>
      fc.integer({ min: 0, max: 10 ** length - 1 }).map((n) => String(n).padStart(length, '0'));
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 0, max: 14 }), digits(2), (year, month, day) => {
        const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${day}`;
        const html = conformance.renderPanelToString('{"properties":{"D":{"format":"date"}}}', textOf({ D: text }));
        if (html.includes('<time')) expect(html).toContain(`dateTime="${text}"`);
        else expect(html).toContain(`<bdi>${text}</bdi>`);
      }),
      runs,
    );
  });
});
