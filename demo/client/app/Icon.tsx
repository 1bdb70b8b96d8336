import type { ReactElement } from 'react';
import type { ChannelKind } from '../../shared/desk.js';

const paths = {
  back: 'M12.5 4 6.5 10l6 6',
  check: 'm4.5 10.5 3.5 3.5 7.5-8',
  close: 'm5.5 5.5 9 9m0-9-9 9',
  customer: 'M10 10a3 3 0 1 0 0-6 3 3 0 0 0 0 6Zm-6 6.5c.6-3 3-4.5 6-4.5s5.4 1.5 6 4.5',
  email: 'M3 5.5h14v9.5H3zM3.3 6l6.7 5 6.7-5',
  reopen: 'M4 10a6 6 0 1 0 2-4.5M6 2.5v3.2h3.2',
  search: 'M9 14.5a5.5 5.5 0 1 0 0-11 5.5 5.5 0 0 0 0 11Zm4-1.5 3.5 3.5',
  send: 'M3.5 10 16.5 4l-4 12.5-3-5.5-6-1Zm6 1 3-3',
  settings: 'M3.5 6h7m4 0h2m-13 8h2m4 0h7M12.5 8a2 2 0 1 0 0-4 2 2 0 0 0 0 4Zm-5 8a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z',
  webchat: 'M3 4.5h14v9H9.5L6 16.5v-3H3z',
  whatsapp: 'M4 16.2 5 13a6.7 6.7 0 1 1 2.5 2.4L4 16.2Zm3.8-7.7c.4 2 1.7 3.4 3.7 3.9l1-1.2',
} as const;

export type IconName = keyof typeof paths;

interface IconProps {
  readonly name: IconName;
  /** Read aloud; without one the icon stands beside words that say the same. */
  readonly label?: string;
}

/** A line drawing in the colour of the text around it. */
export function Icon({ name, label }: IconProps): ReactElement {
  return (
    <>
      <svg className="nd-icon" data-name={name} viewBox="0 0 20 20" aria-hidden="true">
        <path d={paths[name]} />
      </svg>
      {label && <span className="nd-hidden">{label}</span>}
    </>
  );
}

export const channelIcon: Record<ChannelKind, IconName> = { whatsapp: 'whatsapp', email: 'email', webchat: 'webchat' };
