'use client';

import { clsx } from 'clsx';
import { type ReactNode, useMemo } from 'react';
import { type AppMessages, appMessages } from '../internal/appMessages.js';
import { fill } from '../internal/fill.js';
import { AppFrame } from './AppFrame.js';
import { conversationKey } from './conversationKey.js';
import type { AppFrameOptions } from './options.js';

/** What {@link DashboardAppFrame} takes. */
export interface DashboardAppFrameProps extends AppFrameOptions {
  /** The name of the frame for screen readers, unique on the page. @default the app's title */
  readonly name?: string;
  /** Replaces any of the words. */
  readonly messages?: Partial<AppMessages>;
  /** Added to the app's own class. */
  readonly className?: string;
}

/**
 * One dashboard app: each of its pages in a sandboxed frame, told the conversation as the Dashboard Apps document has it.
 * Fetches nothing itself. An app that must not be loaded (not encrypted, on the helpdesk's own origin, with a permission
 * that does not exist) is refused in words, and nothing is loaded.
 *
 * @example <DashboardAppFrame app={app} context={{ conversation, contact, currentAgent }} />
 */
export function DashboardAppFrame({ name, messages, className, ...options }: DashboardAppFrameProps): ReactNode {
  const { app, context, theme } = options;
  const words = useMemo(() => ({ ...appMessages, ...messages }), [messages]);
  const placement = app['x-deskside']?.placement ?? 'tab';
  const sizing = options.sizing ?? (placement === 'sidebar' ? 'content' : 'fill');
  const title = name ?? app.title;
  const count = app.content.length;
  const nameOf = (index: number): string =>
    count === 1 ? title : fill(words.appFrameTitle, { name: title, number: index + 1, count });
  return (
    <div className={clsx('deskside deskside-app', className)} data-sizing={sizing} data-deskside-theme={theme}>
      {app.content.map(({ url }, index) => (
        <AppFrame
          key={`${conversationKey(context)} ${index} ${url}`}
          {...options}
          sizing={sizing}
          index={index}
          name={nameOf(index)}
          messages={words}
        />
      ))}
    </div>
  );
}
