import { type ReactNode, useEffect, useState } from 'react';
import type { DragLayer, DragLayerProps } from './DragLayer.js';

/**
 * What makes the rows follow the pointer. Its code, with dnd-kit, is fetched when a list first stands on the page; until
 * then, and where it does not come, buttons and keys do all of it.
 */
export function useDragLayer(props: DragLayerProps): ReactNode {
  const [Layer, setLayer] = useState<typeof DragLayer>();
  useEffect(() => {
    let isMounted = true;
    import('./DragLayer.js').then(
      (loaded) => isMounted && setLayer(() => loaded.DragLayer),
      () => undefined,
    );
    return () => {
      isMounted = false;
    };
  }, []);
  return Layer && <Layer {...props} />;
}
