import { afterEach, type TestContext } from 'vitest';
import { type LooksParameters, problemsOf } from './looks/problemsOf.js';

interface StoryTest extends TestContext {
  /** What the addon has drawn. */
  readonly story?: { readonly id: string; readonly parameters: LooksParameters };
}

// The story has played, was judged by axe as it stands, and is still on screen. It goes through eight looks more, in all of
// which the same rules of axe hold: measured, about half a minute for 240 stories, so no rule had to be left out.
afterEach(async ({ task, story }: StoryTest) => {
  if (task.result?.state === 'fail' || task.result?.state === 'skip') return;
  if (!story)
    throw new Error(`${task.name} left no story to look at: does the addon still put it into the test’s context?`);
  const problems = await problemsOf(story.parameters);
  if (problems.length > 0) throw new Error(`${story.id}\n${problems.map((problem) => `- ${problem}`).join('\n')}`);
});
