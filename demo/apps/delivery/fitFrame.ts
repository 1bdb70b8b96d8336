import type { AppHost } from 'deskside/app-sdk';

/** Keeps the frame as high as the page is, where the host lets a page choose. */
export function fitFrame(host: AppHost): void {
  const main = document.getElementById('delivery');
  if (!main) return;
  const fit = (): void => {
    // Up, so that no fraction of a pixel makes the page scroll.
    const { height } = main.getBoundingClientRect();
    host.setHeight(Math.ceil(height)).catch(() => undefined);
  };
  new ResizeObserver(fit).observe(main);
}
