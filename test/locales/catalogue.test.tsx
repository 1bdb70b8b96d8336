import { renderHook } from '@testing-library/react';
import { type Messages, SidebarProvider } from 'deskside';
import { ar } from 'deskside/locales/ar';
import { de } from 'deskside/locales/de';
import { en } from 'deskside/locales/en';
import type { ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import { useHost } from '../../src/host/index.js';
import { conversationOf, recordingClient } from '../panels/support.js';

type Entry = readonly [key: keyof Messages, text: string];

const entriesOf = (messages: Messages) => Object.entries(messages) as readonly Entry[];
const placesOf = (text: string): readonly string[] => [...new Set(text.match(/\{\w+\}/g))].sort();

/** The keys of the messages that `isWrong`. */
const wrong = (messages: Messages, isWrong: (text: string, key: keyof Messages) => boolean): readonly string[] =>
  entriesOf(messages)
    .filter(([key, text]) => isWrong(text, key))
    .map(([key]) => key);

describe('English', () => {
  it('is what stands where a provider is given no words', () => {
    const wrapper = ({ children }: { readonly children: ReactNode }): ReactNode => (
      <SidebarProvider client={recordingClient().client} context={conversationOf()}>
        {children}
      </SidebarProvider>
    );
    expect(renderHook(() => useHost().messages, { wrapper }).result.current).toEqual(en);
  });
});

describe.each<[string, Messages, readonly string[]]>([
  ['English', en, Object.keys(en)],
  ['German', de, ['none', 'panels', 'apps', 'widgets', 'panelKind', 'widgetKind', 'appKind']],
  ['Arabic', ar, ['none']],
])('%s', (_, messages, same) => {
  it('has every message and no other', () => {
    expect(Object.keys(messages).sort()).toEqual(Object.keys(en).sort());
  });

  it('has in each message the places of the English one', () => {
    expect(wrong(messages, (text, key) => placesOf(text).join() !== placesOf(en[key]).join())).toEqual([]);
  });

  it('is translated, but for what is called the same', () => {
    expect([...wrong(messages, (text, key) => text === en[key])].sort()).toEqual([...same].sort());
  });

  it('is typeset: no straight quotes, three dots, double or misplaced spaces, and nothing blank', () => {
    const slip = /["'`´]|\.\.\.|^\s|\s$|[^\S\n]{2}|\s[.,;:?!،؛؟]/;
    expect(wrong(messages, (text) => !/\S/.test(text) || slip.test(text))).toEqual([]);
  });
});

describe('Arabic', () => {
  const isolated = /\u2068([^\u2068\u2069]+)\u2069/g;
  // Written so on keyboards and in headers, whatever the language.
  const names = ['Esc', 'frame-src'];
  // Numbers, and what the platform writes in the language itself; all else comes from elsewhere.
  const own = ['{count}', '{number}', '{position}', '{status}', '{when}'];

  it('is written in Arabic, with its punctuation', () => {
    const rest = (text: string): string =>
      text
        .replaceAll(isolated, (whole, inside: string) => (names.includes(inside) ? '' : whole))
        .replaceAll(/\{\w+\}/g, '');
    expect(wrong(ar, (text) => !/\p{Script=Arabic}/u.test(text))).toEqual(['none']);
    expect(wrong(ar, (text) => /[a-z,;?]/i.test(rest(text)))).toEqual([]);
  });

  it('isolates what comes from elsewhere, and nothing else', () => {
    const inside = entriesOf(ar).flatMap(([, text]) => [...text.matchAll(isolated)].map(([, found = '']) => found));
    expect(inside.filter((found) => !names.includes(found) && !/^\{\w+\}$/.test(found))).toEqual([]);
    expect(inside.filter((found) => own.includes(found))).toEqual([]);
    const rest = (text: string): string => text.replaceAll(isolated, '');
    expect(wrong(ar, (text) => placesOf(rest(text)).some((place) => !own.includes(place)))).toEqual([]);
  });

  it('has no other mark that turns text round, and closes what it opens', () => {
    const marks = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
    expect(wrong(ar, (text) => marks.test(text.replaceAll(isolated, '')))).toEqual([]);
  });

  it('counts no noun, whose form would depend on the number: “(7)” or “of 7”', () => {
    expect(wrong(ar, (text) => /\{count\}/.test(text.replaceAll(/\(\{count\}\)|من \{count\}/g, '')))).toEqual([]);
  });
});
