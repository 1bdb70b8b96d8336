/** What the loyalty programme knows of a customer. */
export interface Member {
  readonly tier: 'Bronze' | 'Silver' | 'Gold';
  readonly points: number;
  /** Points from which the next tier begins; `null` in the highest. */
  readonly nextTierAt: number | null;
  /** `YYYY-MM-DD` */
  readonly since: string;
}

const members = new Map<string, Member>([
  ['123', { tier: 'Silver', points: 3250, nextTierAt: 5000, since: '2024-03-14' }],
  ['125', { tier: 'Bronze', points: 180, nextTierAt: 2000, since: '2026-10-30' }],
  ['126', { tier: 'Gold', points: 12840, nextTierAt: null, since: '2021-05-02' }],
  ['127', { tier: 'Bronze', points: 899, nextTierAt: 2000, since: '2026-03-02' }],
  ['128', { tier: 'Silver', points: 4705, nextTierAt: 5000, since: '2023-11-20' }],
  ['129', { tier: 'Bronze', points: 1890, nextTierAt: 2000, since: '2025-06-18' }],
  ['130', { tier: 'Bronze', points: 415, nextTierAt: 2000, since: '2026-01-08' }],
  ['131', { tier: 'Silver', points: 2210, nextTierAt: 5000, since: '2024-09-01' }],
  ['132', { tier: 'Gold', points: 1234567, nextTierAt: null, since: '2012-01-01' }],
  ['133', { tier: 'Silver', points: 2980, nextTierAt: 5000, since: '2025-04-18' }],
]);

export function findMember(contactId: string): Member | undefined {
  return members.get(contactId);
}

/** Gives points; what a member has is kept as long as this server runs. */
export function addPoints(contactId: string, points: number): Member | undefined {
  const before = members.get(contactId);
  if (!before) return undefined;
  const after = { ...before, points: before.points + points };
  members.set(contactId, after);
  return after;
}
