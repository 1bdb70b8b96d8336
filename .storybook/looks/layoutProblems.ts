import { nameOf } from './nameOf.js';

/** What may reach beyond an edge or be cut off, and why that loses nothing. */
const byDesign: Readonly<Record<string, string>> = {
  '.deskside-tabs__list': 'a row of tabs scrolls by itself; the arrow keys bring every tab into view',
  '.deskside-app__host': 'an address that is too long ends in “…”; the frame’s name says whose page it is',
  '.deskside-hidden': 'words for screen readers alone',
  'svg, progress, iframe, textarea, input, select': 'the browser draws and scrolls what is inside',
};

const excused = Object.keys(byDesign).join(', ');

/** Sideways scrolling of the page or of a part of it, boxes beyond its edges, and boxes that cut off part of their text. */
export function layoutProblems(): readonly string[] {
  const { scrollWidth, clientWidth } = document.documentElement;
  const problems = [...document.body.children].flatMap((element) => problemsIn(element, clientWidth));
  const scrolls = scrollWidth > clientWidth + 1 && problems.length === 0;
  const all = scrolls ? [`the page scrolls sideways: ${scrollWidth} px in ${clientWidth} px`] : problems;
  return all.map((problem) => `reflow: ${problem}`);
}

/** Names the outermost element at fault: what stands in it is where it is because of it. */
function problemsIn(element: Element, room: number): string[] {
  if (element.matches(excused)) return [];
  const fault = faultOf(element, room);
  if (fault) return [`${nameOf(element)} ${fault}`];
  return [...element.children].flatMap((child) => problemsIn(child, room));
}

function faultOf(element: Element, room: number): string | null {
  const boxes = boxesOf(element).filter(({ width }) => width > 0);
  const left = Math.min(...boxes.map((box) => box.left));
  const right = Math.max(...boxes.map((box) => box.right));
  if (left < -1 || right > room + 1)
    return `reaches from ${Math.round(left)} to ${Math.round(right)} px, of ${room} px`;
  const { overflowX, overflowY } = getComputedStyle(element);
  const { scrollWidth, clientWidth, scrollHeight, clientHeight } = element;
  if (overflowX !== 'visible' && clientWidth > 0 && scrollWidth > clientWidth + 1)
    return `scrolls sideways or is cut off: ${scrollWidth} px in ${clientWidth} px`;
  const cuts = overflowY === 'hidden' || overflowY === 'clip';
  return cuts && scrollHeight > clientHeight + 1 ? `is cut off: ${scrollHeight} px in ${clientHeight} px` : null;
}

/** The box of an element, and that of its text where it holds nothing else: a text may stand out of its box. */
function boxesOf(element: Element): readonly DOMRect[] {
  const box = element.getBoundingClientRect();
  if (element.childElementCount > 0) return [box];
  const text = document.createRange();
  text.selectNodeContents(element);
  return [box, text.getBoundingClientRect()];
}
