import type { StoryContext } from '@storybook/react-vite';
import { createHandlers, type RenderReply } from 'deskside/testing';

/** For a story's `beforeEach`: the endpoint gives these answers one after the other, and the last one from then on. */
export function answers(...replies: readonly RenderReply[]): (context: StoryContext) => void {
  return ({ msw }) => {
    let calls = 0;
    const render = (): RenderReply => replies[Math.min(calls++, replies.length - 1)] ?? 'hang';
    msw.use(...createHandlers({ render }));
  };
}
