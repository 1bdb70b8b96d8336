import { renderHook } from '@testing-library/react';
import { SidebarProvider } from 'deskside';
import { ar } from 'deskside/locales/ar';
import { de } from 'deskside/locales/de';
import { en } from 'deskside/locales/en';
import { toolsAr } from 'deskside/locales/tools/ar';
import { toolsDe } from 'deskside/locales/tools/de';
import { toolsEn } from 'deskside/locales/tools/en';
import type { ReactNode } from 'react';
import { describe, expect, it } from 'vitest';
import { useHost } from '../../src/host/index.js';
import { conversationOf, recordingClient } from '../panels/support.js';

type Catalogue = Readonly<Record<string, string>>;

/** A catalogue without the promise of its keys: here it is judged whether they are there. */
const plain = (messages: object): Catalogue => ({ ...messages });
const entriesOf = (messages: object) => Object.entries(plain(messages));
const placesOf = (text: string): readonly string[] => [...new Set(text.match(/\{\w+\}/g))].sort();

/** The keys of the messages that `isWrong`. */
const wrong = (messages: object, isWrong: (text: string, key: string) => boolean): readonly string[] =>
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

/** What German calls as English does, in the pages for admins. */
const sameInGerman = [
  'appName',
  'factStatus',
  'oauthScope',
  'optional',
  'panelName',
  'panelSchema',
  'panelsTitle',
  'schema',
  'traceback',
  'versionLive',
  'versionName',
  'widgetName',
  'widgetsTitle',
  'workbenchPanels',
  'workbenchSchemas',
  'workbenchWidgets',
];

describe.each<[string, object, object, readonly string[]]>([
  ['English', en, en, Object.keys(en)],
  ['German', de, en, ['none', 'panels', 'apps', 'widgets', 'panelKind', 'widgetKind', 'appKind']],
  ['Arabic', ar, en, ['none']],
  ['English for admins', toolsEn, toolsEn, Object.keys(toolsEn)],
  ['German for admins', toolsDe, toolsEn, sameInGerman],
  ['Arabic for admins', toolsAr, toolsEn, []],
])('%s', (_, messages, english, same) => {
  it('has every message and no other', () => {
    expect(Object.keys(messages).sort()).toEqual(Object.keys(english).sort());
  });

  it('has in each message the places of the English one', () => {
    expect(
      wrong(messages, (text, key) => placesOf(text).join() !== placesOf(plain(english)[key] ?? '').join()),
    ).toEqual([]);
  });

  it('is translated, but for what is called the same', () => {
    expect([...wrong(messages, (text, key) => text === plain(english)[key])].sort()).toEqual([...same].sort());
  });

  it('is typeset: no straight quotes, three dots, double or misplaced spaces, and nothing blank', () => {
    const slip = /["'`´]|\.\.\.|^\s|\s$|[^\S\n]{2}|\s[.,;:?!،؛؟]/;
    expect(wrong(messages, (text) => !/\S/.test(text) || slip.test(text))).toEqual([]);
  });
});

// Written so on keyboards, in headers, scripts and addresses, whatever the language.
const toolNames = [
  'origin',
  'JSON',
  'JSON Schema',
  'https://integrations.example/render',
  'apiKey',
  'OAuth2',
  'Client ID',
  'Client secret',
  'contacts.read',
  'Python',
  'HTTPS',
  'get_sidebar_data(context)',
  'get_sidebar_data',
  'def get_sidebar_data(context):',
  'Tab',
  'Esc',
  'POST',
  'https://',
  'http://',
  'https://login.example',
  '{{contact.email}}',
];

// What the names and places of a catalogue are, and which places are numbers or written by the platform in the language itself.
describe.each<[string, object, readonly string[], readonly string[], readonly string[]]>([
  ['Arabic', ar, ['none'], ['Esc', 'frame-src'], ['{count}', '{number}', '{position}', '{status}', '{when}']],
  ['Arabic for admins', toolsAr, [], toolNames, ['{count}', '{status}', '{aim}', '{line}', '{number}', '{version}']],
])('%s', (_, messages, signs, names, own) => {
  const isolated = /\u2068([^\u2068\u2069]+)\u2069/g;

  it('is written in Arabic, with its punctuation', () => {
    const rest = (text: string): string =>
      text
        .replaceAll(isolated, (whole, inside: string) => (names.includes(inside) ? '' : whole))
        .replaceAll(/\{\w+\}/g, '');
    expect(wrong(messages, (text) => !/\p{Script=Arabic}/u.test(text))).toEqual(signs);
    expect(wrong(messages, (text) => /[a-z,;?]/i.test(rest(text)))).toEqual([]);
  });

  it('isolates what comes from elsewhere, and nothing else', () => {
    const inside = entriesOf(messages).flatMap(([, text]) =>
      [...text.matchAll(isolated)].map(([, found = '']) => found),
    );
    expect(inside.filter((found) => !names.includes(found) && !/^\{\w+\}$/.test(found))).toEqual([]);
    expect(inside.filter((found) => own.includes(found))).toEqual([]);
    const rest = (text: string): string => text.replaceAll(isolated, '');
    expect(wrong(messages, (text) => placesOf(rest(text)).some((place) => !own.includes(place)))).toEqual([]);
  });

  it('has no other mark that turns text round, and closes what it opens', () => {
    const marks = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;
    expect(wrong(messages, (text) => marks.test(text.replaceAll(isolated, '')))).toEqual([]);
  });

  it('counts no noun, whose form would depend on the number: “(7)” or “of 7”', () => {
    expect(wrong(messages, (text) => /\{count\}/.test(text.replaceAll(/\(\{count\}\)|من \{count\}/g, '')))).toEqual([]);
  });
});
