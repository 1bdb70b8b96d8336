import { useEffect, useState } from 'react';
import { fetchMember } from './api.js';
import type { Member } from './members.js';

/** A customer's membership: `undefined` until it is known, `null` for one who is no member. */
export function useMember(
  contactId: number | undefined,
): readonly [Member | null | undefined, (member: Member | null) => void] {
  const [found, setFound] = useState<{ readonly of: number; readonly member: Member | null }>();
  useEffect(() => {
    if (contactId === undefined) return;
    const leaving = new AbortController();
    fetchMember(contactId, leaving.signal).then(
      (member) => setFound({ of: contactId, member }),
      () => undefined,
    );
    return () => leaving.abort();
  }, [contactId]);
  const setMember = (member: Member | null): void => {
    if (contactId !== undefined) setFound({ of: contactId, member });
  };
  // A visitor whom nobody knows is no member.
  if (contactId === undefined) return [null, setMember];
  return [found?.of === contactId ? found.member : undefined, setMember];
}
