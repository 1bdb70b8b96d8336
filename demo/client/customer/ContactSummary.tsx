import type { ReactElement } from 'react';
import type { Channel, ConversationSummary } from '../../shared/desk.js';
import { Avatar } from '../app/Avatar.js';
import { usePreferences } from '../app/preferences.js';
import { clock } from '../app/times.js';
import { useNow } from '../app/useNow.js';

interface ContactSummaryProps {
  readonly conversation: ConversationSummary;
  readonly channel: Channel;
}

/** Who is on the other side, in a few lines: what the helpdesk itself knows. */
export function ContactSummary({ conversation, channel }: ContactSummaryProps): ReactElement {
  const { customerName, contact } = conversation;
  const { locale } = usePreferences();
  const now = useNow();
  return (
    <section className="nd-contact" lang="en" aria-labelledby="contact-name">
      <Avatar name={customerName} known={contact !== null} channel={channel.kind} size="large" />
      <div className="nd-contact-who">
        <h2 id="contact-name" tabIndex={-1} dir="auto">
          {customerName}
        </h2>
        <p>{contact ? <bdi>{contact.company ?? 'No company'}</bdi> : 'Not a known contact'}</p>
      </div>
      {contact && (
        <dl className="nd-contact-facts">
          {contact.email && (
            <div>
              <dt>Email</dt>
              <dd>
                <a href={`mailto:${contact.email}`}>{contact.email}</a>
              </dd>
            </div>
          )}
          {contact.phoneNumber && (
            <div>
              <dt>Phone</dt>
              <dd>
                <a href={`tel:${contact.phoneNumber}`} dir="ltr">
                  {contact.phoneNumber}
                </a>
              </dd>
            </div>
          )}
          {contact.city && contact.timeZone && (
            <div>
              <dt>Local time</dt>
              <dd>
                <bdi>{clock(now, locale, contact.timeZone)}</bdi> in {contact.city}
              </dd>
            </div>
          )}
        </dl>
      )}
    </section>
  );
}
