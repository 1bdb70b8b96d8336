import { type ReactNode, useRef } from 'react';
import type { AppMessages } from '../internal/appMessages.js';
import { FrameBar } from './FrameBar.js';
import { FrameNotice } from './FrameNotice.js';
import { FrameStatus } from './FrameStatus.js';
import { type DashboardAppFrameOptions, useDashboardAppFrame } from './useDashboardAppFrame.js';

/** What {@link AppFrame} takes. */
export interface AppFrameProps extends DashboardAppFrameOptions {
  /** The frame's name: unique on the page, as far as names of apps are. */
  readonly name: string;
  readonly messages: AppMessages;
}

/** One page of an app in its frame, with its bar and whatever there is to say about it. */
export function AppFrame({ name, messages, ...options }: AppFrameProps): ReactNode {
  const { state, frameKey, frameRef, frame, href, reload } = useDashboardAppFrame(options);
  const stage = useRef<HTMLDivElement>(null);
  const reloadAndStay = (): void => {
    // The button in a notice goes with the notice; focus must not fall to the page.
    stage.current?.focus();
    reload();
  };
  return (
    <div className="deskside-app__frame" data-state={state.kind}>
      {href !== undefined && <FrameBar name={name} href={href} state={state} messages={messages} onReload={reload} />}
      <div ref={stage} className="deskside-app__stage" tabIndex={-1}>
        {frame && (
          <iframe
            key={frameKey}
            ref={frameRef}
            title={name}
            className="deskside-app__page"
            sandbox={frame.sandbox}
            allow={frame.allow}
            referrerPolicy={frame.referrerPolicy}
            height={frame.height}
            onLoad={frame.onLoad}
            src={frame.src}
          />
        )}
        {state.kind !== 'refused' && <FrameStatus name={name} state={state} messages={messages} />}
        <div role="alert">
          <FrameNotice name={name} href={href} state={state} messages={messages} onReload={reloadAndStay} />
        </div>
      </div>
    </div>
  );
}
