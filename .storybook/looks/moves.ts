// Ways to change how a page is seen. Each says how it is taken back.
import { page } from 'vitest/browser';

/** Undoes a change. */
export type Back = () => unknown;

/** Sets attributes, and gives back the old ones. */
export function set(element: Element, attributes: Readonly<Record<string, string>>): Back {
  const before = Object.keys(attributes).map((name) => [name, element.getAttribute(name)] as const);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return () => {
    for (const [name, value] of before) {
      if (value === null) element.removeAttribute(name);
      else element.setAttribute(name, value);
    }
  };
}

/** Makes the window this large, in CSS pixels. */
export async function windowOf(width: number, height: number): Promise<void> {
  if (innerWidth === width && innerHeight === height) return;
  await page.viewport(width, height);
  await new Promise(requestAnimationFrame); // what measures itself has heard of it
}

/** Adds styles to the whole document. */
function style(css: string): Back {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  };
}

/** Spaces text as WCAG 1.4.12 lets a reader do. */
export const spaceText = (): Back =>
  style(`
    * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
    p { margin-block-end: 2em !important }
  `);

/** Ends what moves, so that nothing is judged half on its way. */
export const holdStill = (): Back =>
  style('*, ::before, ::after { animation: none !important; transition: none !important }');
