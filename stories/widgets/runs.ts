import type { StoryContext } from '@storybook/react-vite';
import type { SidebarWidget } from 'deskside';
import { createHandlers, type RenderReply } from 'deskside/testing';

/** For a story's `beforeEach`: each widget gives its answers one after the other, and the last one from then on. */
export function runs(
  answers: Readonly<Record<string, readonly RenderReply[]>>,
  widgets?: readonly SidebarWidget[],
): (context: StoryContext) => void {
  return ({ msw }) => {
    const calls = new Map<string, number>();
    const runWidget = ({ widgetId }: { readonly widgetId: string }): RenderReply => {
      const replies = answers[widgetId] ?? [];
      const call = calls.get(widgetId) ?? 0;
      calls.set(widgetId, call + 1);
      return replies[Math.min(call, replies.length - 1)] ?? 'hang';
    };
    msw.use(...createHandlers({ runWidget, ...(widgets && { widgets }) }));
  };
}
