/** Which origins a frame's page may have. */
export interface OriginPolicy {
  /** Whether a page of this origin may ask and be told: the second gate. */
  allows(origin: string): boolean;
  /** Where an unasked message is posted to: the browser delivers it to a page of that origin and to no other. */
  readonly targets: readonly string[];
}

/**
 * The origin of the app's address, and those that the caller adds. An opaque origin (`"null"`) and an empty one are
 * never allowed by name.
 *
 * @param allowed - `["*"]` lets any page ask and be told; it holds only where the helpdesk itself writes it
 */
export function originPolicy(registered: string, allowed: readonly string[] = []): OriginPolicy {
  if (allowed.includes('*')) return { allows: () => true, targets: ['*'] };
  const origins = new Set([registered, ...allowed]);
  origins.delete('null');
  origins.delete('');
  return { allows: (origin) => origins.has(origin), targets: [...origins] };
}
