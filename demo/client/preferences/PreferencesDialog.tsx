import { type ReactElement, useEffect, useId, useRef } from 'react';
import { Icon } from '../app/Icon.js';
import {
  changePreferences,
  type Density,
  type Direction,
  type Language,
  type Preferences,
  type Theme,
  usePreferences,
} from '../app/preferences.js';
import { Choice } from './Choice.js';

interface PreferencesDialogProps {
  readonly open: boolean;
  readonly onClose: () => void;
}

const themes: readonly (readonly [Theme, string])[] = [
  ['system', 'System'],
  ['light', 'Light'],
  ['dark', 'Dark'],
];
const directions: readonly (readonly [Direction, string])[] = [
  ['ltr', 'Left to right'],
  ['rtl', 'Right to left'],
];
const languages: readonly (readonly [Language, string])[] = [
  ['en', 'English'],
  ['de', 'Deutsch'],
  ['ar', 'العربية'],
];
/** What goes with a language; each of them can be chosen otherwise afterwards. */
const habits: Readonly<Record<Language, Pick<Preferences, 'locale' | 'direction'>>> = {
  en: { locale: 'en-GB', direction: 'ltr' },
  de: { locale: 'de-DE', direction: 'ltr' },
  ar: { locale: 'ar-LB', direction: 'rtl' },
};
const densities: readonly (readonly [Density, string])[] = [
  ['comfortable', 'Comfortable'],
  ['compact', 'Compact'],
];
const locales: readonly (readonly [string, string])[] = [
  ['en-GB', 'English (United Kingdom)'],
  ['en-IN', 'English (India)'],
  ['en-US', 'English (United States)'],
  ['de-DE', 'Deutsch'],
  ['pl-PL', 'Polski'],
  ['sv-SE', 'Svenska'],
  ['hi-IN', 'हिन्दी'],
  ['ar-LB', 'العربية'],
  ['ja-JP', '日本語'],
];

/** Look, language, reading direction, how dates and amounts are written, and the keys. Each choice holds at once. */
export function PreferencesDialog({ open, onClose }: PreferencesDialogProps): ReactElement {
  const { theme, language, direction, density, locale, letterKeys } = usePreferences();
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();

  useEffect(() => {
    if (open) dialog.current?.showModal();
    else dialog.current?.close();
  }, [open]);

  return (
    <dialog ref={dialog} className="nd-preferences" aria-labelledby={titleId} onClose={onClose}>
      <header>
        <h2 id={titleId}>Preferences</h2>
        <button type="button" className="nd-icon-button" onClick={onClose}>
          <Icon name="close" label="Close" />
        </button>
      </header>
      <Choice label="Theme" options={themes} value={theme} onChange={(next) => changePreferences({ theme: next })} />
      <Choice
        label="Density of the sidebar"
        options={densities}
        value={density}
        onChange={(next) => changePreferences({ density: next })}
      />
      <Choice
        label="Language of the sidebar"
        options={languages}
        value={language}
        onChange={(next) => changePreferences({ language: next, ...habits[next] })}
      />
      <Choice
        label="Reading direction"
        options={directions}
        value={direction}
        onChange={(next) => changePreferences({ direction: next })}
      />
      <label className="nd-field">
        <span>Dates, times and amounts</span>
        <select value={locale} onChange={(event) => changePreferences({ locale: event.target.value })}>
          {locales.map(([tag, name]) => (
            <option key={tag} value={tag}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label className="nd-check">
        <input
          type="checkbox"
          checked={letterKeys}
          onChange={(event) => changePreferences({ letterKeys: event.target.checked })}
        />
        <span>
          <kbd>J</kbd> and <kbd>K</kbd> open the next and the previous conversation
        </span>
      </label>
    </dialog>
  );
}
