import { type ConversationContext, DashboardAppFrame, type DashboardAppFrameProps } from 'deskside';
import { conformance } from 'deskside/testing';
import { StrictMode } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import 'deskside/styles.css';

type Mounted = ReturnType<typeof conformance.mountApp>;

/** What an app is mounted with. */
export type HostOptions = Parameters<typeof conformance.mountApp>[1];

/** What the tests have of the helpdesk's page. */
interface HostDesk {
  /** Shows an app in the place of that name, which is made when it is not there. */
  mount(place: string, options: HostOptions): void;
  setContext(place: string, context: ConversationContext | string): void;
  unmount(place: string): void;
  diagnostics(place: string): Mounted['diagnostics'];
  /** Shows an app in Strict Mode, as a helpdesk in development would. */
  mountStrict(place: string, props: DashboardAppFrameProps): () => void;
}

declare global {
  interface Window {
    readonly desk: HostDesk;
  }
}

const mounted = new Map<string, Mounted>();

function placeOf(name: string): HTMLElement {
  const found = document.getElementById(name);
  if (found) return found;
  const place = document.createElement('section');
  place.id = name;
  place.className = 'place';
  document.querySelector('main')?.append(place);
  return place;
}

function appIn(place: string): Mounted {
  const app = mounted.get(place);
  if (!app) throw new Error(`There is no app in “${place}”.`);
  return app;
}

const desk: HostDesk = {
  mount: (place, options) => void mounted.set(place, conformance.mountApp(placeOf(place), options)),
  setContext: (place, context) => appIn(place).setContext(context),
  unmount: (place) => appIn(place).unmount(),
  diagnostics: (place) => appIn(place).diagnostics,
  mountStrict(place, props) {
    const root = createRoot(placeOf(place));
    flushSync(() =>
      root.render(
        <StrictMode>
          <DashboardAppFrame {...props} />
        </StrictMode>,
      ),
    );
    return () => root.unmount();
  },
};
Object.assign(window, { desk });
