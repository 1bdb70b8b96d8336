'use client';

import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { appContextData, withinScope } from '../context/index.js';
import { useIsClient } from '../internal/useIsClient.js';
import { useLatest } from '../internal/useLatest.js';
import { allowOf, type Diagnostic, diagnostic, explainDiagnostic, readAppUrl, sandboxOf } from '../wire/index.js';
import { conversationKey } from './conversationKey.js';
import { fillAddress } from './fillAddress.js';
import { frameFaults } from './frameFaults.js';
import type { AppFrameState } from './frameState.js';
import type { AppFrameOptions } from './options.js';
import { useFrameConnection } from './useFrameConnection.js';
import { useFrameHeight } from './useFrameHeight.js';
import { useFrameState } from './useFrameState.js';

/** The attributes of an `<iframe>`, to be set in this order: `src` comes last. */
export interface FrameAttributes {
  readonly sandbox: string;
  readonly allow: string;
  readonly referrerPolicy: 'strict-origin';
  /** The height that the page has asked for, in CSS pixels. */
  readonly height: number | undefined;
  readonly onLoad: () => void;
  readonly src: string;
}

/** What {@link useDashboardAppFrame} gives. */
export interface DashboardAppFrameResult {
  readonly state: AppFrameState;
  /** Give it to the `<iframe>` as its `key`: another one is another frame. */
  readonly frameKey: string;
  /** Give it to the `<iframe>` as its `ref`. */
  readonly frameRef: RefObject<HTMLIFrameElement | null>;
  /** The attributes of the `<iframe>`; absent when the app is refused, and on a server. */
  readonly frame: FrameAttributes | undefined;
  /** The frame's address, for a link to it; absent when it is not safe. */
  readonly href: string | undefined;
  /** Loads the page anew. */
  readonly reload: () => void;
}

/** What {@link useDashboardAppFrame} takes. */
export interface DashboardAppFrameOptions extends AppFrameOptions {
  /** Which of the app's pages. @default 0 */
  readonly index?: number;
}

/**
 * One frame of a dashboard app without its look: what to give to the `<iframe>`, and how it is doing. The page is told
 * the conversation on load and when it asks, and only as long as it is of the app's origin.
 */
export function useDashboardAppFrame(options: DashboardAppFrameOptions): DashboardAppFrameResult {
  const { app, context, index = 0, permissions, allowedOrigins, slowMs = 4000, timeoutMs = 15_000 } = options;
  const settings = app['x-deskside'] ?? {};
  const isClient = useIsClient();
  const [attempt, setAttempt] = useState(0);
  const template = app.content[index]?.url ?? '';
  const key = `${app.id} ${index} ${template} ${conversationKey(context)} ${attempt}`;

  const faults = frameFaults(app, { permissions, allowedOrigins }, isClient ? location.origin : undefined);
  const isRefused = faults.length > 0;
  const src = useAddress(key, isRefused ? undefined : template, options);
  const url = src === undefined ? undefined : readAppUrl(src);
  const origin = isClient && url?.kind === 'usable' ? url.origin : undefined;

  const ref = useRef<HTMLIFrameElement>(null);
  const [state, happen] = useFrameState(key, origin !== undefined, slowMs, timeoutMs);
  const [height, askHeight] = useFrameHeight(key);
  const connection = useFrameConnection(options, { key, frame: ref, origin, happen, askHeight });

  const told = faults.map(({ code, path, about }) => explainDiagnostic(diagnostic(code, path, about)));
  const reasons = JSON.stringify(told.map(({ message }) => message));
  const shown = useMemo(
    (): AppFrameState => (isRefused ? { kind: 'refused', reasons: JSON.parse(reasons) } : state),
    [isRefused, reasons, state],
  );
  useTold(options, told, shown);
  const onLoad = useCallback(() => {
    happen('loaded');
    connection.current?.loaded();
  }, [happen, connection]);

  return {
    state: shown,
    frameKey: key,
    frameRef: ref,
    frame:
      src === undefined || origin === undefined
        ? undefined
        : {
            sandbox: sandboxOf(permissions ?? settings.permissions ?? []),
            allow: allowOf(permissions ?? settings.permissions ?? []),
            referrerPolicy: 'strict-origin',
            height,
            onLoad,
            src,
          },
    href: src,
    reload: useCallback(() => setAttempt((before) => before + 1), []),
  };
}

/** The frame's address, filled in once: a context that changes must not load the page anew. */
function useAddress(key: string, template: string | undefined, options: AppFrameOptions): string | undefined {
  const of = `${key} ${template}`;
  const fill = (): string | undefined => (template === undefined ? undefined : addressOf(template, options));
  // At once: React 18 takes over no markup of a component that sets its state in its first rendering.
  const [kept, keep] = useState(() => ({ of, href: fill() }));
  if (kept.of === of) return kept.href;
  const href = fill();
  keep({ of, href });
  return href;
}

function addressOf(template: string, { app, context }: AppFrameOptions): string | undefined {
  const { placeholders, scope } = app['x-deskside'] ?? {};
  if (placeholders) return fillAddress(template, withinScope(appContextData(context), scope));
  const url = readAppUrl(template);
  return url.kind === 'usable' ? url.href : undefined;
}

/** Tells what is wrong with the app, how the frame is doing, and that its page did not come, once each. */
function useTold(options: AppFrameOptions, faults: readonly Diagnostic[], state: AppFrameState): void {
  const latest = useLatest(options);
  const text = JSON.stringify(faults);
  useEffect(() => {
    for (const fault of JSON.parse(text) as Diagnostic[]) latest.current.onDiagnostic?.(fault);
  }, [text, latest]);
  useEffect(() => latest.current.onStateChange?.(state), [state, latest]);
  const isSilent = state.kind === 'failed' && state.cause === 'timeout';
  useEffect(() => {
    if (isSilent) latest.current.onDiagnostic?.(explainDiagnostic(diagnostic('app.silent', '')));
  }, [isSilent, latest]);
}
