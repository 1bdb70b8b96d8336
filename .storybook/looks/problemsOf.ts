import type { RunOptions } from 'axe-core';
import { axeProblems } from './axeProblems.js';
import { type Look, type LookName, looks } from './looks.js';
import { holdStill, windowOf } from './moves.js';

/** What a story says about the looks, in its `parameters`. */
export interface LooksParameters {
  /** Looks that it is not held to, each with the reason. */
  readonly withoutLooks?: Readonly<Partial<Record<LookName, string>>>;
  /** The settings of the accessibility addon: the same rules hold in every look. */
  readonly a11y?: { readonly options?: RunOptions };
}

/** Takes the story on screen through every look, and says in a sentence each what is wrong where. */
export async function problemsOf({ withoutLooks = {}, a11y }: LooksParameters): Promise<readonly string[]> {
  const page = document.querySelector<HTMLElement>('.page');
  if (!page)
    throw new Error('No story is on screen: the decorator in .storybook/preview.tsx draws a .page around each.');
  refuseUnreasoned(withoutLooks);
  const { innerWidth, innerHeight } = window;
  const problems: string[] = [];
  for (const [name, look] of Object.entries<Look>(looks)) {
    if (Object.hasOwn(withoutLooks, name)) continue;
    const backs = [await look.put(page), ...(look.axe ? [holdStill()] : [])];
    try {
      // axe first: meanwhile, what measures itself has drawn itself anew
      const found = [...(look.axe ? await axeProblems(a11y?.options ?? {}) : []), ...look.find()];
      for (const problem of new Set(found)) problems.push(`${look.words}: ${problem}`);
    } finally {
      for (const back of backs) await back();
    }
  }
  await windowOf(innerWidth, innerHeight);
  return problems;
}

function refuseUnreasoned(withoutLooks: object): void {
  for (const [name, reason] of Object.entries(withoutLooks)) {
    if (!Object.hasOwn(looks, name)) throw new Error(`withoutLooks: there is no look “${name}”.`);
    if (!String(reason).trim()) throw new Error(`withoutLooks: say why “${name}” is left out.`);
  }
}
