import type { AppHost, AppLocale, AppTheme } from 'deskside/app-sdk';
import { useEffect, useState } from 'react';

const usual: AppLocale = { locale: 'en-GB', timeZone: 'UTC' };

/** Puts the helpdesk's colours and type on this page, follows them as they change, and gives the agent's language. */
export function useHostLook(host: AppHost): AppLocale {
  const [locale, setLocale] = useState(usual);
  useEffect(() => {
    const stopThemes = host.onThemeChange(paint);
    const stopLocales = host.onLocaleChange(setLocale);
    // A classic host offers none of it: then the page keeps its own look.
    host.theme().then(paint, ignore);
    host.locale().then(setLocale, ignore);
    host.followUpdates().catch(ignore);
    return () => {
      stopThemes();
      stopLocales();
    };
  }, [host]);
  return locale;
}

function paint({ colorScheme, tokens }: AppTheme): void {
  const { style } = document.documentElement;
  style.colorScheme = colorScheme;
  for (const [name, value] of Object.entries(tokens)) {
    if (name.startsWith('--')) style.setProperty(name, value);
    else if (name === 'font-family') style.fontFamily = value;
  }
}

function ignore(): void {}
