/**
 * A date from the wire: a calendar day, which no time zone may shift; an instant; or a written time without a zone,
 * which is shown as written.
 */
export interface Moment {
  readonly kind: 'day' | 'instant' | 'written';
  /** Milliseconds since the epoch; days and written times count as UTC. */
  readonly at: number;
  /** For the `datetime` attribute. */
  readonly iso: string;
}

const written = /^((?!0000)\d{4}-\d\d-\d\d)(?:[T ]((?!24)\d\d:\d\d[\d:.]*)(Z|[+-]\d\d:?\d\d)?)?$/i;
/** Epoch numbers from here on are milliseconds, below it seconds (1e11 s is the year 5138). */
const milliseconds = 1e11;

/**
 * Reads a date as RFC 3339 writes it, or an epoch number; anything else, such as `2026-02-30` or `08/01/2026`, gives
 * `undefined`.
 */
export function readMoment(value: unknown): Moment | undefined {
  if (typeof value === 'number') return moment('instant', Math.abs(value) < milliseconds ? value * 1000 : value);
  const [, day, time, zone] = (typeof value === 'string' && written.exec(value.trim())) || [];
  const midnight = moment('day', Date.parse(day ?? ''));
  // The platform rolls 30 February over to 2 March: a day that comes back changed is none.
  if (midnight?.iso !== day) return undefined;
  return time
    ? moment(zone ? 'instant' : 'written', Date.parse(`${day}T${time}${zone?.toUpperCase() ?? 'Z'}`))
    : midnight;
}

function moment(kind: Moment['kind'], at: number): Moment | undefined {
  // The largest distance from the epoch that a JavaScript date can hold.
  if (!(Math.abs(at) <= 8.64e15)) return undefined;
  const iso = new Date(at).toISOString();
  return { kind, at, iso: kind === 'day' ? iso.slice(0, 10) : iso };
}
