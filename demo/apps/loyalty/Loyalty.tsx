import { useAppContext } from 'deskside/app-sdk/react';
import { type ReactElement, useState } from 'react';
import { MemberCard } from './MemberCard.js';
import { useHostLook } from './useHostLook.js';
import { useMember } from './useMember.js';
import { useThanks } from './useThanks.js';

/** The app: who the customer is to the loyalty programme, and a way to thank them. */
export function Loyalty(): ReactElement {
  const { context, host } = useAppContext();
  const { locale } = useHostLook(host);
  const contact = context?.contact;
  const [member, setMember] = useMember(contact?.id);
  const [said, say] = useState('');
  const thankThem = useThanks({ contact, host, onMember: setMember, say });

  if (!context || member === undefined) return <p className="waiting quiet">Looking the customer up…</p>;
  const name = contact?.name ?? 'This visitor';
  if (!member)
    return (
      <main aria-label="Loyalty">
        <h1>
          <bdi>{name}</bdi> is not a member
        </h1>
        <p className="quiet">Whoever orders once may join.</p>
      </main>
    );
  const profile = `https://loyalty.example.com/members/${contact?.id}`;
  return (
    <main aria-label="Loyalty">
      <h1>
        <bdi>{name}</bdi>
      </h1>
      <MemberCard member={member} locale={locale} />
      <div className="actions">
        <button type="button" data-kind="primary" onClick={() => void thankThem()}>
          Thank them with 500 points
        </button>
        <button
          type="button"
          onClick={() => host.openLink(profile).catch(() => say('The helpdesk did not open the link.'))}
        >
          Open the profile
        </button>
      </div>
      <p className="quiet" role="status">
        {said}
      </p>
    </main>
  );
}
