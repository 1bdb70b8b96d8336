import { originPolicy } from '../bridge/index.js';
import { appContextData, type ConversationContext, withinScope, writeAppContext } from '../context/index.js';
import { type DashboardApp, readAppUrl } from '../wire/index.js';

/** The record of an app, or one for an address that is not registered. */
export function simulatedApp(app: DashboardApp | string): DashboardApp {
  if (typeof app !== 'string') return app;
  const url = readAppUrl(app);
  const title = url.kind === 'usable' ? new URL(url.href).host : app.slice(0, 80);
  return { id: app, title, content: [{ type: 'frame', url: app }] };
}

/** The origins that may ask in a frame of an app, and that are told. */
export function originsOf(app: DashboardApp, frame: HTMLIFrameElement): ReturnType<typeof originPolicy> {
  const url = readAppUrl(frame.src);
  return originPolicy(url.kind === 'usable' ? url.origin : '', app['x-deskside']?.allowedOrigins);
}

/** What an app is told of a conversation, as text; `undefined` when it cannot be written. */
export function contextText(app: DashboardApp, context: ConversationContext): string | undefined {
  return writeAppContext(withinScope(appContextData(context), app['x-deskside']?.scope)).text;
}
