import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { ConversationContext } from '../context/index.js';
import { type AppFrameOptions, DashboardAppFrame } from '../dashboard-apps/index.js';
import { type AppPermission, type DashboardAppSettings, type Diagnostic, isObject } from '../wire/index.js';

/** What {@link mountApp} takes; everything but the address and the context may be left out. */
export interface MountAppOptions
  extends Pick<
    AppFrameOptions,
    'allowedOrigins' | 'contextUpdates' | 'selectContext' | 'handlers' | 'slowMs' | 'timeoutMs'
  > {
  /** The app's address, as an admin would register it. */
  readonly url: string;
  /** The conversation: an object, or its JSON text. */
  readonly context: ConversationContext | string;
  /** What the page may do beyond scripts, forms and popups; any text, so that unknown ones can be tried. */
  readonly permissions?: readonly string[];
  /** The app's name. @default "App" */
  readonly title?: string;
  /** The app's other settings. */
  readonly settings?: DashboardAppSettings;
}

/** An app on a page. */
export interface MountedApp {
  /** What an integrator was told so far; it grows. */
  readonly diagnostics: readonly Diagnostic[];
  /** Another version of the conversation, or another conversation. */
  setContext(context: ConversationContext | string): void;
  /** Takes everything away again. */
  unmount(): void;
}

/** Shows a dashboard app in an element. The frame stands, or is refused, when it returns. */
export function mountApp(element: HTMLElement, options: MountAppOptions): MountedApp {
  const { url, context, permissions, title = 'App', settings, ...others } = options;
  const diagnostics: Diagnostic[] = [];
  const onDiagnostic = (told: Diagnostic): void => void diagnostics.push(told);
  const app = { id: 1, title, content: [{ type: 'frame', url }], 'x-deskside': settings } as const;
  const root = createRoot(element);
  const draw = (shown: ConversationContext | string): void =>
    flushSync(() =>
      root.render(
        <DashboardAppFrame
          {...others}
          app={app}
          context={contextOf(shown)}
          // any text may be tried: what is not on the closed list is refused
          permissions={permissions as readonly AppPermission[] | undefined}
          onDiagnostic={onDiagnostic}
        />,
      ),
    );
  draw(context);
  return { diagnostics, setContext: draw, unmount: () => root.unmount() };
}

function contextOf(context: ConversationContext | string): ConversationContext {
  const nobody = { conversation: { id: '' }, contact: null, currentAgent: null };
  try {
    const value: unknown = typeof context === 'string' ? JSON.parse(context) : context;
    return isObject(value) ? { ...nobody, ...value } : nobody;
  } catch {
    return nobody;
  }
}
