import type { ReactNode } from 'react';
import type { Tone } from '../tone.js';

/** What {@link Badge} takes. */
export interface BadgeProps {
  /** @default "gray" */
  readonly tone?: Tone;
  readonly children: ReactNode;
}

/** A short word on a tinted ground. The tone never carries the meaning alone: the word does. */
export function Badge({ tone, children }: BadgeProps): ReactNode {
  return drawBadge(children, tone);
}

/** Draws a badge. */
export function drawBadge(content: ReactNode, tone: Tone = 'gray'): ReactNode {
  return (
    <bdi className="deskside-badge" data-tone={tone}>
      {content}
    </bdi>
  );
}
