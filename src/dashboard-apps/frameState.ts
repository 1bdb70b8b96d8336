/** What a dashboard app's frame shows at the moment. */
export type AppFrameState =
  | {
      readonly kind: 'loading';
      /** It takes longer than usual. */
      readonly slow: boolean;
    }
  | {
      readonly kind: 'ready';
      /** The page has asked for the conversation: it is alive. */
      readonly heard: boolean;
      /** It has not, for as long as a page may take to load: it may be the browser's own error page. */
      readonly quiet: boolean;
    }
  | {
      readonly kind: 'failed';
      /** No page came in time, or the helpdesk's own policy forbids it. */
      readonly cause: 'timeout' | 'blocked';
    }
  | {
      readonly kind: 'refused';
      /** Why the app must not be loaded, in sentences for an admin. */
      readonly reasons: readonly string[];
    };

/** What can happen to a frame. */
export type AppFrameEvent = 'slow' | 'late' | 'loaded' | 'heard' | 'blocked' | 'retry';

/** A frame whose page is on its way. */
export const loadingFrame: AppFrameState = { kind: 'loading', slow: false };

/** The state after something happened. A page that comes or speaks late is welcome; a refused one stays refused. */
export function nextFrameState(state: AppFrameState, event: AppFrameEvent): AppFrameState {
  if (state.kind === 'refused') return state;
  switch (event) {
    case 'retry':
      return loadingFrame;
    case 'heard':
      return state.kind === 'ready' && state.heard ? state : { kind: 'ready', heard: true, quiet: false };
    case 'loaded':
      // What comes after its time was up may be the browser's own error page, as well as what came in time and says nothing.
      return state.kind === 'ready' || isBlocked(state)
        ? state
        : { kind: 'ready', heard: false, quiet: state.kind === 'failed' };
    case 'slow':
      return state.kind === 'loading' && !state.slow ? { kind: 'loading', slow: true } : state;
    case 'late':
      if (state.kind === 'loading') return { kind: 'failed', cause: 'timeout' };
      return state.kind === 'ready' && !state.heard && !state.quiet ? { ...state, quiet: true } : state;
    case 'blocked':
      return (state.kind === 'ready' && state.heard) || isBlocked(state) ? state : { kind: 'failed', cause: 'blocked' };
  }
}

/** A frame that a policy has blocked loads an empty page, which is no page of the app's. */
function isBlocked(state: AppFrameState): boolean {
  return state.kind === 'failed' && state.cause === 'blocked';
}
