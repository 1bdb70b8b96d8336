import { createContext, useContext, useMemo, useSyncExternalStore } from 'react';
import { type FieldMessages, type FieldWords, fieldWords } from '../internal/fieldMessages.js';
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

/** What every field of a list is drawn with. */
export interface FieldEnvironment {
  readonly locale: string;
  readonly timeZone: string;
  readonly formats: Formats;
  /** Of the words for a list without fields, only those that the settings brought. */
  readonly messages: FieldWords & Partial<FieldMessages>;
  readonly limits: Limits;
}

/** The environment around a field; absent around one that stands alone. */
export const FieldEnvironmentContext: React.Context<FieldEnvironment | undefined> = createContext<
  FieldEnvironment | undefined
>(undefined);

/**
 * The environment to draw fields with: the given settings, what the surroundings say, then the defaults. It keeps its
 * identity while the settings keep theirs.
 *
 * Without a time zone it is the browser's; while a page is hydrated it is UTC, as on the server, so that both write
 * the same text.
 */
export function useFieldEnvironment({ locale, timeZone, messages, limits }: FieldSettings = {}): FieldEnvironment {
  const around = useContext(FieldEnvironmentContext);
  const found = useSyncExternalStore(never, browserZone, serverZone);
  return useMemo(() => {
    const tag = locale ?? around?.locale ?? 'en-GB';
    const zone = timeZone ?? around?.timeZone ?? found;
    return {
      locale: tag,
      timeZone: zone,
      formats: formatsFor(tag, zone),
      messages: { ...(around?.messages ?? fieldWords), ...messages },
      limits: { ...(around?.limits ?? defaultLimits), ...limits },
    };
  }, [around, found, locale, timeZone, messages, limits]);
}

const never = (): (() => void) => () => {};
const serverZone = (): string => 'UTC';
let cachedZone: string | undefined;
const browserZone = (): string => (cachedZone ??= new Intl.DateTimeFormat().resolvedOptions().timeZone);
