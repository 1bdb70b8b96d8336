import { screen } from '@testing-library/react';
import { en } from 'deskside/locales/en';
import { fixtures } from 'deskside/testing';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { connection, foreign, panel, panelScenes, tabScenes, widgetScenes } from './scenes.js';
import { englishIn, type Language, languages, patternOf, readPage } from './support.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  connection('online');
  vi.useRealTimers();
});

describe.each(languages)('in $locale', (language) => {
  const { locale, messages } = language;

  describe.each([
    ['a panel', panelScenes],
    ['the widgets', widgetScenes],
    ['the tabs', tabScenes],
  ])('%s', (_, scenes) => {
    it.each(scenes)('%s: says so, without a word of English', async (_name, sees, draw) => {
      await draw(language);
      const seen = readPage();
      for (const key of sees) expect(seen, key).toContainEqual(expect.stringMatching(patternOf(messages[key])));
      expect(englishIn(seen, messages, foreign)).toEqual([]);
    });
  });

  it('numbers, dates and ages are written as the language does', async () => {
    await panel(fixtures.panelResponse)(language);
    const write = (tag: string): readonly string[] => [
      new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' }).format(Date.UTC(2026, 7, 1)),
      messages.updated.replace(
        '{when}',
        new Intl.RelativeTimeFormat(tag, { numeric: 'auto', style: 'short' }).format(0, 'second'),
      ),
    ];
    expect(readPage()).toEqual(expect.arrayContaining([...write(locale)]));
    for (const english of write('en-GB')) expect(readPage()).not.toContain(english);
    expect(readPage()).toContain(
      new Intl.NumberFormat(locale, { style: 'currency', currency: 'INR', maximumFractionDigits: 0 }).format(4999),
    );
  });
});

describe('the scenes', () => {
  it('would show English if a language were not given', async () => {
    const [german] = languages as [Language];
    await panel(fixtures.panelResponse)({ ...german, messages: en });
    expect(englishIn(readPage(), german.messages, foreign)).toEqual(
      expect.arrayContaining(['yes', 'copy', 'loaded', 'updated', 'refresh']),
    );
  });
});

describe('Arabic', () => {
  const arabic = languages.find(({ locale }) => locale === 'ar') as Language;

  it('sets a Latin name apart, in labels as in texts', async () => {
    await panel(fixtures.panelResponse)(arabic);
    expect(screen.getByRole('button', { name: 'تحديث \u2068My CRM Panel\u2069' })).toBeInTheDocument();
    expect(screen.getByText('تم تحميل \u2068My CRM Panel\u2069')).toBeInTheDocument();
  });

  it('has the digits of a region that writes its own', async () => {
    await panel(fixtures.panelResponse)({ ...arabic, locale: 'ar-EG' });
    expect(readPage()).toContainEqual(expect.stringContaining('٤٬٩٩٩'));
  });
});
