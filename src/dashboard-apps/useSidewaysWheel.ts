import { type RefObject, useEffect } from 'react';

/**
 * Lets the wheel of a mouse, which only turns up and down, scroll a row that only scrolls sideways. At the row's end, and
 * where everything fits, the page scrolls as ever.
 */
export function useSidewaysWheel(row: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const { current: element } = row;
    if (!element) return;
    const onWheel = (event: WheelEvent): void => {
      const { deltaX, deltaY, ctrlKey, shiftKey } = event;
      // A trackpad says itself what it wants; with Ctrl the wheel zooms, with Shift it goes sideways already.
      if (deltaX !== 0 || ctrlKey || shiftKey) return;
      const before = element.scrollLeft;
      element.scrollLeft += getComputedStyle(element).direction === 'rtl' ? -deltaY : deltaY;
      if (element.scrollLeft !== before) event.preventDefault();
    };
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => element.removeEventListener('wheel', onWheel);
  }, [row]);
}
