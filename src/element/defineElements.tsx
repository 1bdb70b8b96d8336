import { createRoot, type Root } from 'react-dom/client';
import { diagnostic } from '../wire/index.js';
import { Connected } from './Connected.js';
import { type ElementSettings, namesConversation, themeOf } from './settings.js';
import { panelView, sidebarView, type View, widgetView } from './views.js';

const everyAttribute = ['base-url', 'account-id', 'locale', 'time-zone', 'theme'];
const everyProperty = ['client', 'context', 'messages', 'storage', 'headers'];

/**
 * Makes `<deskside-sidebar>`, `<deskside-panel>` and `<deskside-widget>` known to the page. The entry does so when it is
 * imported; calling it again changes nothing, and where there are no custom elements, as on a server, it does nothing.
 */
export function defineElements(): void {
  if (typeof customElements === 'undefined') return;
  const views: readonly (readonly [string, View])[] = [
    ['deskside-sidebar', sidebarView],
    ['deskside-panel', panelView],
    ['deskside-widget', widgetView],
  ];
  for (const [name, view] of views) {
    if (!customElements.get(name)) customElements.define(name, elementOf(view));
  }
}

/** The class of one element. Made on call: `HTMLElement` exists in browsers only. */
function elementOf(view: View): CustomElementConstructor {
  const properties = [...everyProperty, ...view.properties];
  class DesksideElement extends HTMLElement {
    static readonly observedAttributes = [...everyAttribute, ...view.attributes];
    static {
      for (const name of properties) {
        Object.defineProperty(DesksideElement.prototype, name, {
          get(this: DesksideElement) {
            return this.#given[name];
          },
          set(this: DesksideElement, value: unknown) {
            this.#set(name, value);
          },
          enumerable: true,
          configurable: true,
        });
      }
    }

    readonly #given: Record<string, unknown> = {};
    #root: Root | undefined;
    #isDue = false;

    connectedCallback(): void {
      for (const name of properties) this.#takeOver(name);
      this.#draw();
    }

    disconnectedCallback(): void {
      // An element that is only moved is connected again before this runs.
      queueMicrotask(() => {
        if (this.isConnected) return;
        this.#root?.unmount();
        this.#root = undefined;
      });
    }

    attributeChangedCallback(): void {
      this.#draw();
    }

    #set(name: string, value: unknown): void {
      this.#given[name] = value;
      if (name === 'context' && value !== undefined && value !== null && !namesConversation(value)) {
        this.#tell('diagnostic', {
          ...diagnostic('context.failed', '/conversation'),
          message: 'The context of the element has no conversation, so nothing is fetched.',
          hint: 'Set the property to { conversation: { id }, contact, currentAgent }.',
        });
      }
      this.#draw();
    }

    /** A property that was set before the element was known stands on the element itself and hides ours. */
    #takeOver(name: string): void {
      if (!Object.hasOwn(this, name)) return;
      const early: unknown = Reflect.get(this, name);
      Reflect.deleteProperty(this, name);
      this.#set(name, early);
    }

    readonly #tell: ElementSettings['tell'] = (name, detail) =>
      void this.dispatchEvent(new CustomEvent(`deskside-${name}`, { detail, bubbles: true, composed: true }));

    /** Several changes of one task are drawn once. */
    #draw(): void {
      if (this.#isDue) return;
      this.#isDue = true;
      queueMicrotask(() => {
        this.#isDue = false;
        if (!this.isConnected) return;
        this.#root ??= createRoot(this);
        const settings = {
          ...this.#given,
          attribute: (attribute: string) => this.getAttribute(attribute),
          tell: this.#tell,
        } as ElementSettings;
        const presented = view.presented?.(settings);
        this.#root.render(
          presented !== undefined ? (
            <div data-deskside-theme={themeOf(settings)}>{presented}</div>
          ) : (
            <Connected settings={settings}>
              <view.Connected settings={settings} />
            </Connected>
          ),
        );
      });
    }
  }
  return DesksideElement;
}
