import type { ReactNode } from 'react';
import type { Tone } from '../tone.js';

/** A short word on a tinted ground. The tone never carries the meaning alone: the word does. */
export function Badge({
  tone = 'gray',
  children,
}: {
  /** @default "gray" */
  readonly tone?: Tone;
  readonly children: ReactNode;
}): ReactNode {
  return (
    <bdi className="deskside-badge" data-tone={tone}>
      {children}
    </bdi>
  );
}
