/** The frames below an element by their names: tabs have titles too. */
export function pageOf(canvas: HTMLElement, name: string): HTMLIFrameElement | undefined {
  return [...canvas.querySelectorAll('iframe')].find(({ title }) => title === name);
}
