import type { ReactNode } from 'react';
import { shortText } from '../cleanText.js';

/**
 * Draws text that leads out of the helpdesk when it has a safe address: in a new tab that learns nothing of this one.
 */
export function drawLink(text: string, href: string | undefined, className = 'deskside-link'): ReactNode {
  const content = <bdi>{shortText(text)}</bdi>;
  if (!href) return content;
  const web = href.startsWith('http');
  return (
    <a
      className={className}
      href={href}
      target={web ? '_blank' : undefined}
      rel={web ? 'noopener noreferrer' : undefined}
    >
      {content}
    </a>
  );
}
