import type { ReactElement } from 'react';
import type { Member } from './members.js';

interface MemberCardProps {
  readonly member: Member;
  /** BCP 47 tag. */
  readonly locale: string;
}

/** Tier and points, and how far it is to the next tier. */
export function MemberCard({ member, locale }: MemberCardProps): ReactElement {
  const { tier, points, nextTierAt, since } = member;
  const number = new Intl.NumberFormat(locale);
  const joined = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(since));
  const missing = nextTierAt === null ? 0 : Math.max(0, nextTierAt - points);
  return (
    <section className="card" data-tier={tier} aria-label="Membership">
      <p className="tier">{tier}</p>
      <p className="points">
        <strong>{number.format(points)}</strong> points
      </p>
      {nextTierAt !== null && (
        <>
          <progress value={Math.min(points, nextTierAt)} max={nextTierAt} aria-label="Way to the next tier" />
          <p className="quiet">
            {missing > 0 ? `${number.format(missing)} more to the next tier` : 'The next tier begins tomorrow'}
          </p>
        </>
      )}
      <p className="quiet">
        Member since <bdi>{joined}</bdi>
      </p>
    </section>
  );
}
