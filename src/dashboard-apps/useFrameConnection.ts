import { type RefObject, useCallback, useEffect, useMemo, useRef } from 'react';
import {
  connectFrame,
  contextSource,
  type FrameConnection,
  type FrameHandlers,
  originPolicy,
} from '../bridge/index.js';
import { appContextData, withinScope } from '../context/index.js';
import { knownLocale } from '../internal/knownLocale.js';
import { useCommitEffect } from '../internal/useCommitEffect.js';
import { useLatest } from '../internal/useLatest.js';
import { type Diagnostic, diagnostic, explainDiagnostic } from '../wire/index.js';
import type { AppFrameEvent } from './frameState.js';
import { keepFocusOut } from './keepFocusOut.js';
import { onFrameBlocked } from './onFrameBlocked.js';
import type { AppFrameOptions } from './options.js';
import { readAppTheme } from './readAppTheme.js';

/** What {@link useFrameConnection} takes beside the frame's options. */
interface FrameParts {
  /** Names the frame's element; another name is another element. */
  readonly key: string;
  readonly frame: RefObject<HTMLIFrameElement | null>;
  /** The origin of the app's address; `undefined` as long as there is no frame. */
  readonly origin: string | undefined;
  readonly happen: (event: AppFrameEvent) => void;
  readonly askHeight: (height: number) => void;
}

/** Keeps the bridge to a frame open as long as the frame is there, and its context the newest. */
export function useFrameConnection(
  options: AppFrameOptions,
  { key, frame, origin, happen, askHeight }: FrameParts,
): RefObject<FrameConnection | undefined> {
  const { app, context, selectContext, allowedOrigins, theme, locale, timeZone } = options;
  const { scope, requestKey, allowedOrigins: ofApp } = app['x-deskside'] ?? {};
  const origins = JSON.stringify(allowedOrigins ?? ofApp ?? []);
  const connection = useRef<FrameConnection>(undefined);
  const latest = useLatest(options);
  const tell = useCallback((told: Diagnostic) => latest.current.onDiagnostic?.(explainDiagnostic(told)), [latest]);

  // As text, because a scope is a few words and an equal one is no new version.
  const scopeText = JSON.stringify(scope ?? {});
  const source = useMemo(() => {
    const make = () => {
      const data = withinScope(appContextData(context), JSON.parse(scopeText));
      return selectContext ? selectContext(data, { app: latest.current.app, context }) : data;
    };
    return contextSource(make, tell);
  }, [context, scopeText, selectContext, latest, tell]);
  const newest = useLatest(source);

  useCommitEffect(() => {
    const element = frame.current;
    if (!element || origin === undefined) return;
    let isHeard = false;
    const opened = connectFrame({
      frame: element,
      origins: originPolicy(origin, JSON.parse(origins)),
      requestKey,
      context: newest.current,
      handlers: () => handlersOf(latest, element, askHeight),
      pushesChanges: () => updatesOf(latest.current) === 'on-change',
      onHeard() {
        // Once is enough: a page that asks without end should not keep React busy.
        if (!isHeard) happen('heard');
        isHeard = true;
      },
      onDiagnostic: tell,
      onPost: latest.current.onPost,
    });
    connection.current = opened;
    let isBlocked = false;
    const stopListening = onFrameBlocked(element.ownerDocument, origin, () => {
      happen('blocked');
      if (!isBlocked) tell(diagnostic('app.blocked', '', origin));
      isBlocked = true;
    });
    const stopKeeping = keepFocusOut(element);
    return () => {
      connection.current = undefined;
      stopListening();
      stopKeeping();
      opened.close();
    };
  }, [key, frame, origin, origins, requestKey, happen, askHeight, latest, newest, tell]);

  useEffect(() => connection.current?.setContext(source), [source]);
  useEffect(() => {
    const { current: element } = frame;
    if (theme && element) connection.current?.changed('theme', () => readAppTheme(placeOf(element)));
  }, [theme, frame]);
  useEffect(() => connection.current?.changed('locale', () => localeOf({ locale, timeZone })), [locale, timeZone]);
  return connection;
}

function updatesOf({ contextUpdates, app }: AppFrameOptions): 'on-request' | 'on-change' {
  return contextUpdates ?? app['x-deskside']?.contextUpdates ?? 'on-request';
}

/** Where the frame stands, for the look of things around it. */
function placeOf(frame: HTMLIFrameElement): HTMLElement {
  return frame.parentElement ?? frame;
}

function localeOf({ locale, timeZone }: Pick<AppFrameOptions, 'locale' | 'timeZone'>): {
  locale: string;
  timeZone: string;
} {
  return {
    locale: knownLocale(locale) ?? 'en-GB',
    timeZone: timeZone ?? Intl.DateTimeFormat().resolvedOptions().timeZone,
  };
}

function handlersOf(
  latest: RefObject<AppFrameOptions>,
  element: HTMLIFrameElement,
  askHeight: (height: number) => void,
): Omit<FrameHandlers, 'refresh' | 'updates'> {
  const { handlers = {}, app, sizing } = latest.current;
  // Asked at each call: the context is the frame's newest one.
  const details = () => ({ app: latest.current.app, context: latest.current.context });
  const fitsContent = (sizing ?? (app['x-deskside']?.placement === 'sidebar' ? 'content' : 'fill')) === 'content';
  const { openLink, notify, insertDraft } = handlers;
  return {
    theme: () => readAppTheme(placeOf(element)),
    locale: () => localeOf(latest.current),
    ...(fitsContent && { height: ({ height }) => askHeight(height) }),
    ...(openLink && { openLink: ({ url }) => latest.current.handlers?.openLink?.(url, details()) }),
    ...(notify && { notify: (notice) => latest.current.handlers?.notify?.(notice, details()) }),
    ...(insertDraft && { insertDraft: ({ text }) => latest.current.handlers?.insertDraft?.(text, details()) }),
  };
}
