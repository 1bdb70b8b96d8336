/**
 * Gives the focus back when a page that nobody sees takes it. Browsers let the script of a hidden frame focus its window
 * (`window.focus()`), even in `inert`; what the agent types would then go to that page.
 *
 * @returns stops watching
 */
export function keepFocusOut(frame: HTMLIFrameElement): () => void {
  const { ownerDocument } = frame;
  const page = ownerDocument.defaultView;
  let before: EventTarget | null = null;
  const left = ({ target }: FocusEvent): void => {
    before = target;
  };
  const giveBack = (): void => {
    if (ownerDocument.activeElement !== frame || isShown(frame)) return;
    frame.blur();
    if (before instanceof HTMLElement) before.focus({ preventScroll: true });
  };
  // In a task of its own: the browser moves the focus after it has told of it.
  const taken = (): void => {
    if (ownerDocument.activeElement === frame && !isShown(frame)) setTimeout(giveBack);
  };
  ownerDocument.addEventListener('focusout', left);
  page?.addEventListener('blur', taken);
  return () => {
    ownerDocument.removeEventListener('focusout', left);
    page?.removeEventListener('blur', taken);
  };
}

function isShown(frame: HTMLIFrameElement): boolean {
  // Where nothing can say whether it is seen, as in jsdom, nothing is taken back.
  const isVisible = frame.checkVisibility?.({ visibilityProperty: true }) ?? true;
  return isVisible && !frame.closest('[inert]');
}
