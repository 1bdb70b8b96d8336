/**
 * A locale tag as the platform writes it (`en_gb` becomes `en-GB`), or `undefined` for what is none, so that a
 * helpdesk's own spelling never throws out of `Intl`.
 */
export function knownLocale(locale: string | undefined): string | undefined {
  try {
    return locale ? Intl.getCanonicalLocales(locale.replaceAll('_', '-'))[0] : undefined;
  } catch {
    return undefined;
  }
}
