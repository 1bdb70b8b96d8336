import { type Messages, RequestError, type RequestErrorDetails, type SidebarClient } from 'deskside';
import { ar } from 'deskside/locales/ar';
import { de } from 'deskside/locales/de';
import { en } from 'deskside/locales/en';
import type { ReactNode } from 'react';
import { recordingClient, type Setting, show } from '../panels/support.js';

/** A language that is shipped, with its tag and its direction. */
export interface Language {
  readonly locale: string;
  readonly dir: 'ltr' | 'rtl';
  readonly messages: Messages;
}

/** The languages beside English. */
export const languages: readonly Language[] = [
  { locale: 'de', dir: 'ltr', messages: de },
  { locale: 'ar', dir: 'rtl', messages: ar },
];

/** Renders as an embedder would in that language. */
export function showIn({ locale, dir, messages }: Language, ui: ReactNode, setting: Setting): ReturnType<typeof show> {
  const page = (
    <div dir={dir} lang={locale}>
      {ui}
    </div>
  );
  return show(page, { locale, messages, timeZone: 'UTC', ...setting });
}

/** A client whose render calls and runs all fail in the same way, and so often as they are tried. */
export function failingClient(details: RequestErrorDetails): SidebarClient {
  const fail = (): Promise<never> => Promise.reject(new RequestError('test', details));
  return {
    ...recordingClient().client,
    renderPanel: fail,
    listWidgets: fail,
    listDashboardApps: fail,
  };
}

/** What an agent reads or hears: texts, and the attributes that are read out. The codes of notices are left out. */
export function readPage(): readonly string[] {
  const seen: string[] = [];
  for (const element of document.body.querySelectorAll('*')) {
    if (element.closest('code')) continue;
    for (const name of ['aria-label', 'aria-description', 'aria-roledescription', 'title', 'alt', 'placeholder'])
      seen.push(element.getAttribute(name) ?? '');
    for (const node of element.childNodes) if (node.nodeType === Node.TEXT_NODE) seen.push(node.textContent ?? '');
  }
  return [...new Set(seen.map((text) => text.trim()))].filter(Boolean);
}

/** What a message looks like once its places are filled. */
export function patternOf(message: string): RegExp {
  return new RegExp(
    `^${message
      .split(/\{\w+\}/)
      .map(literally)
      .join('[^{}]+')}$`,
  );
}

/**
 * The words of the English catalogue that stand in `texts` and are none of the language's own.
 *
 * @param foreign - what came from elsewhere, and may be English
 */
export function englishIn(texts: readonly string[], messages: Messages, foreign: readonly string[]): readonly string[] {
  const own = wordsOf(Object.values(messages));
  const english = [...wordsOf(Object.values(en))].filter((word) => !own.has(word));
  const longestFirst = [...foreign].sort((a, b) => b.length - a.length).map(literally);
  const known = new RegExp(`(?<!\\p{L})(${longestFirst.join('|')})(?!\\p{L})`, 'gu');
  const seen = wordsOf(texts.map((text) => text.replaceAll(known, ' ')));
  return english.filter((word) => seen.has(word));
}

/** Every text in a piece of JSON, keys included. */
export function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  const keys = Array.isArray(value) ? [] : Object.keys(value);
  return [...keys, ...Object.values(value).flatMap(textsIn)];
}

function literally(text: string): string {
  return text.replaceAll(/[.*+?^$()|[\]\\/]/g, '\\$&');
}

function wordsOf(texts: readonly string[]): ReadonlySet<string> {
  return new Set(
    texts.flatMap(
      (text) =>
        text
          .replaceAll(/\{\w+\}/g, ' ')
          .toLowerCase()
          .match(/\p{L}[\p{L}\p{M}’]*/gu) ?? [],
    ),
  );
}
