import { createContext, useContext, useMemo, useSyncExternalStore } from 'react';
import { type FieldMessages, fieldMessages } from '../internal/fieldMessages.js';
import { defaultLimits, type Limits } from '../wire/index.js';
import { type Formats, formatsFor } from './formats.js';

/** What can be said to all fields of a list at once; what is left out has a default or comes from the surroundings. */
export interface FieldSettings {
  /**
   * BCP 47 tag for numbers, money and dates. The default prints values as the Conversation Panels document does:
   * ₹4,999 and 1 August 2026. @default "en-GB"
   */
  readonly locale?: string;
  /** IANA time zone of instants. @default the browser's; UTC while rendering on a server */
  readonly timeZone?: string;
  /** Replaces any of the words. */
  readonly messages?: Partial<FieldMessages>;
  /** Replaces any of the limits. */
  readonly limits?: Partial<Limits>;
}

/** The settings that a field component finds, complete but for the time zone. */
export interface FieldEnvironment {
  readonly locale: string;
  readonly timeZone: string | undefined;
  readonly messages: FieldMessages;
  readonly limits: Limits;
}

/** The environment around a field; a field that stands alone has the defaults. */
export const FieldEnvironmentContext: React.Context<FieldEnvironment> = createContext<FieldEnvironment>({
  locale: 'en-GB',
  timeZone: undefined,
  messages: fieldMessages,
  limits: defaultLimits,
});

/** Joins settings to those of the surroundings. The result keeps its identity while the settings keep theirs. */
export function useMergedEnvironment({ locale, timeZone, messages, limits }: FieldSettings): FieldEnvironment {
  const around = useContext(FieldEnvironmentContext);
  return useMemo(
    () => ({
      locale: locale ?? around.locale,
      timeZone: timeZone ?? around.timeZone,
      messages: { ...around.messages, ...messages },
      limits: { ...around.limits, ...limits },
    }),
    [around, locale, timeZone, messages, limits],
  );
}

/** The environment around a field. */
export function useFieldEnvironment(): FieldEnvironment {
  return useContext(FieldEnvironmentContext);
}

const never = (): (() => void) => () => {};
const serverZone = (): string => 'UTC';
let cachedZone: string | undefined;
const browserZone = (): string => (cachedZone ??= new Intl.DateTimeFormat().resolvedOptions().timeZone);

/**
 * Formatters for instants. While a page is hydrated the zone is UTC, as on the server, so that both write the same
 * text; a commit later it is the browser's, unless one was given.
 */
export function useZonedFormats(): Formats {
  const { locale, timeZone } = useContext(FieldEnvironmentContext);
  const found = useSyncExternalStore(never, browserZone, serverZone);
  return formatsFor(locale, timeZone ?? found);
}

/** Formatters for what no time zone changes: numbers and money. */
export function useFormats(): Formats {
  return formatsFor(useContext(FieldEnvironmentContext).locale, 'UTC');
}
