import axe, { type RunOptions } from 'axe-core';
import { nameOf } from './nameOf.js';

/** What axe finds wrong in the document as it stands. */
export async function axeProblems(options: RunOptions): Promise<readonly string[]> {
  const { violations } = await axe.run(document.body, {
    ...options,
    resultTypes: ['violations'],
    elementRef: true,
    iframes: false, // their pages are somebody else's
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ element, target, any, all, none }) => {
      const why = [...any, ...all, ...none].map(({ message }) => message).join('; ');
      return `${id}: ${element ? nameOf(element) : target.join(' ')}: ${why}`;
    }),
  );
}
