import { shortText } from '../cleanText.js';

/** Draws text that leads out of the helpdesk when it has a safe address: in a new tab that learns nothing of this one. */
export function drawLink(text: string, href: string | undefined): React.ReactNode {
  const content = <bdi>{shortText(text)}</bdi>;
  if (!href) return content;
  const web = href.startsWith('http');
  return (
    <a
      className="deskside-link"
      href={href}
      target={web ? '_blank' : undefined}
      rel={web ? 'noopener noreferrer' : undefined}
    >
      {content}
    </a>
  );
}
