import type { ReactNode } from 'react';
import type { AppMessages } from '../internal/appMessages.js';
import { fill } from '../internal/fill.js';
import type { AppFrameState } from './frameState.js';

/** What {@link FrameBar} takes. */
export interface FrameBarProps {
  readonly name: string;
  readonly href: string;
  readonly state: AppFrameState;
  readonly messages: AppMessages;
  readonly onReload: () => void;
}

/** The line above a frame: whose page it is, how it is doing, and the two ways out of a page that does not work. */
export function FrameBar({ name, href, state, messages, onReload }: FrameBarProps): ReactNode {
  const isQuiet = state.kind === 'ready' && state.quiet;
  return (
    <div className="deskside-app__bar">
      <p className="deskside-app__host">
        <bdi>{isQuiet ? messages.appQuiet : new URL(href).host}</bdi>
      </p>
      <button
        type="button"
        className="deskside-icon-button"
        aria-label={fill(messages.appReload, { name })}
        title={fill(messages.appReload, { name })}
        onClick={onReload}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M13.5 8a5.5 5.5 0 1 1-1.6-3.9M13.5 2v3h-3" />
        </svg>
      </button>
      <a
        className="deskside-icon-button"
        href={href}
        target="_blank"
        rel="noopener noreferrer"
        title={fill(messages.appOpen, { name })}
      >
        <span className="deskside-hidden">{fill(messages.appOpen, { name })}</span>
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="M6.5 3h-3v9.5H13v-3M9 2.5h4.5V7M13.5 2.5 7.5 8.5" />
        </svg>
      </a>
    </div>
  );
}
