import type { PointerEvent } from 'react';

/** How a list and the code that drags its rows, which comes later, know each other. Both by the keys of the rows. */
export interface DragPort {
  readonly rows: Map<string, HTMLElement>;
  /** Begin the drag of a row when its handle is pressed. Empty until the code has come. */
  readonly starts: Map<string, (event: PointerEvent<HTMLElement>) => void>;
}
