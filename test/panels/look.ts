// What a person sees, measured in a real browser: colours over their ground, boxes, and what the system prefers.
import { cdp } from 'vitest/browser';

type Colour = readonly [red: number, green: number, blue: number, alpha: number];

const brush = document.createElement('canvas').getContext('2d', { willReadFrequently: true });

/** Any CSS colour that the browser has computed, as it paints it. */
export function colour(css: string): Colour {
  if (!brush) throw new Error('this browser has no canvas');
  brush.clearRect(0, 0, 1, 1);
  brush.fillStyle = css;
  brush.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 0] = brush.getImageData(0, 0, 1, 1).data;
  return [red, green, blue, alpha / 255];
}

function over([r, g, b, alpha]: Colour, [r2, g2, b2]: Colour): Colour {
  const mix = (top: number, below: number): number => top * alpha + below * (1 - alpha);
  return [mix(r, r2), mix(g, g2), mix(b, b2), 1];
}

/** The ground behind an element: every background from the page's white up, blended. */
function groundOf(element: Element | null): Colour {
  if (!element) return [255, 255, 255, 1];
  return over(colour(getComputedStyle(element).backgroundColor), groundOf(element.parentElement));
}

function luminance([red, green, blue]: Colour): number {
  const linear = (channel: number): number => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

/** WCAG 2 contrast of an element's text on its ground, its own and its ancestors' opacity included. */
export function contrastOf(element: Element): number {
  const ground = groundOf(element);
  const [red, green, blue, alpha] = colour(getComputedStyle(element).color);
  let seen = alpha;
  for (let at: Element | null = element; at; at = at.parentElement) seen *= Number(getComputedStyle(at).opacity);
  const [light, dark] = [luminance(over([red, green, blue, seen], ground)), luminance(ground)].sort((a, b) => b - a);
  return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

/** Whether a line is drawn round an element: a border or an outline that can be seen. */
export function hasEdge(element: Element): boolean {
  const style = getComputedStyle(element);
  return (['border-top', 'outline'] as const).some((line) => {
    const value = (part: string): string => style.getPropertyValue(`${line}-${part}`);
    return value('style') !== 'none' && Number.parseFloat(value('width')) > 0 && colour(value('color'))[3] > 0.5;
  });
}

/** Every element that holds text of its own for the eye. */
export function textsIn(root: Element): readonly Element[] {
  return [...root.querySelectorAll('*')].filter(
    (element) =>
      !element.closest('.deskside-hidden') &&
      element.getClientRects().length > 0 &&
      [...element.childNodes].some(({ nodeType, textContent }) => nodeType === Node.TEXT_NODE && textContent?.trim()),
  );
}

/** The texts whose contrast is below 4.5:1, each with its ratio. */
export function faintIn(root: Element): readonly string[] {
  return textsIn(root).flatMap((element) => {
    const ratio = contrastOf(element);
    return ratio >= 4.5 ? [] : [`${ratio.toFixed(2)}:1 “${element.textContent?.slice(0, 40)}” .${element.className}`];
  });
}

/** What makes a page scroll sideways: elements that stand out of `root`, and boxes that hide part of their text. */
export function lostIn(root: Element): readonly string[] {
  const { left, right } = root.getBoundingClientRect();
  return [...root.querySelectorAll('*')].flatMap((element) => {
    if (element.closest('.deskside-hidden, svg')) return [];
    const box = element.getBoundingClientRect();
    const name = `<${element.tagName.toLowerCase()} class="${element.getAttribute('class') ?? ''}">`;
    if (box.width > 0 && (box.left < left - 1 || box.right > right + 1)) return [`${name} stands out of the sidebar`];
    const cut = getComputedStyle(element).overflow !== 'visible';
    if (cut && element.scrollHeight > element.clientHeight + 1) return [`${name} hides part of its text`];
    return [];
  });
}

const send = (method: string, params: object): Promise<unknown> =>
  (cdp() as unknown as { send: (method: string, params: object) => Promise<unknown> }).send(method, params);

/** Makes the machine one without a mouse. */
export async function onlyTouch(enabled: boolean): Promise<void> {
  await send('Emulation.setTouchEmulationEnabled', { enabled, maxTouchPoints: 1 });
}

/** Taps the middle of an element with a finger. */
export async function tap(element: Element): Promise<void> {
  // the page of the test stands in a frame, which may be scaled to fit
  const frame = window.frameElement?.getBoundingClientRect() ?? new DOMRect(0, 0, innerWidth, innerHeight);
  const scale = frame.width / innerWidth;
  const { left, top, width, height } = element.getBoundingClientRect();
  const x = frame.left + (left + width / 2) * scale;
  const y = frame.top + (top + height / 2) * scale;
  await send('Input.synthesizeTapGesture', { x, y, gestureSourceType: 'touch' });
}

/** Sets what the operating system prefers; an empty list restores it. */
export async function prefer(features: Readonly<Record<string, string>>): Promise<void> {
  await send('Emulation.setEmulatedMedia', {
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });
}
