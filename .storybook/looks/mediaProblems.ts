import { hasEdge } from '../../test/panels/look.js';
import { nameOf } from './nameOf.js';

/** Every animation that time drives, and every transition that would. What scrolling drives stands still when the reader does. */
export function motionProblems(): readonly string[] {
  return [...running(), ...waiting()].map((problem) => `motion: ${problem}`);
}

function running(): readonly string[] {
  return document.getAnimations().flatMap((animation) => {
    const { effect, timeline } = animation;
    if (!(effect instanceof KeyframeEffect && timeline instanceof DocumentTimeline)) return [];
    if (!effect.target || effect.getComputedTiming().duration === 0) return [];
    const name = animation instanceof CSSAnimation ? animation.animationName : 'a script';
    return [`${nameOf(effect.target)}${effect.pseudoElement ?? ''} is moved by ${name}`];
  });
}

function waiting(): readonly string[] {
  return [...document.querySelectorAll('.page *')].flatMap((element) =>
    ['', '::before', '::after'].flatMap((pseudo) => {
      const { transitionDuration, transitionProperty } = getComputedStyle(element, pseudo || null);
      const still = transitionDuration.split(',').every((duration) => Number.parseFloat(duration) === 0);
      return still ? [] : [`${nameOf(element)}${pseudo} would be moved by a transition of ${transitionProperty}`];
    }),
  );
}

/** What is told apart by its ground alone, which forced colours take away. */
const grounds = '.deskside-badge, .deskside-tag, .deskside-mark, .deskside-notice, .deskside-button';

/** Every badge, tag, mark, notice and button without a line round it. */
export function edgeProblems(): readonly string[] {
  return [...document.querySelectorAll(grounds)]
    .filter((element) => !hasEdge(element))
    .map((element) => `edge: ${nameOf(element)} has no line round it`);
}
