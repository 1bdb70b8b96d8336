import type { ReactNode } from 'react';
import { Panel, PanelFields, usePanelInstalls } from '../panels/index.js';
import { ConversationSidebar } from '../sidebar/index.js';
import { type OnWidgetAction, useWidgets, Widget, WidgetCard } from '../widgets/index.js';
import type { ElementSettings } from './settings.js';

/** What an element draws inside its provider, or without one. */
export interface View {
  /** Attributes beside those that every element has. */
  readonly attributes: readonly string[];
  /** Properties beside those that every element has. */
  readonly properties: readonly ('schema' | 'data' | 'config' | 'widget')[];
  /** Draws what was given as properties; `undefined` where it has to be fetched. */
  presented?(settings: ElementSettings): ReactNode;
  /** Draws what is fetched, inside of a provider. */
  readonly Connected: (props: { readonly settings: ElementSettings }) => ReactNode;
}

const actionTeller =
  (tell: ElementSettings['tell']): OnWidgetAction =>
  (action, { item }) =>
    tell('action', { action, item });

/** `<deskside-sidebar>`: everything, as `ConversationSidebar` shows it. */
export const sidebarView: View = {
  attributes: ['density', 'side', 'default-open'],
  properties: [],
  Connected: ({ settings: { attribute, tell } }) => (
    <ConversationSidebar
      density={oneOf(attribute('density'), ['comfortable', 'compact'])}
      side={oneOf(attribute('side'), ['start', 'end'])}
      defaultOpen={oneOf(attribute('default-open'), ['none', 'first'])}
      onAction={actionTeller(tell)}
    />
  ),
};

/** `<deskside-panel>`: one install by its id, or a schema and data of the page's own. */
export const panelView: View = {
  attributes: ['install-id'],
  properties: ['schema', 'data', 'config'],
  presented: ({ schema, data, config, attribute, messages, tell }) =>
    schema === undefined ? undefined : (
      <PanelFields
        schema={schema}
        data={data ?? {}}
        config={config}
        locale={attribute('locale') ?? undefined}
        timeZone={attribute('time-zone') ?? undefined}
        messages={messages}
        onDiagnostic={(found) => tell('diagnostic', found)}
      />
    ),
  Connected: function ConnectedPanel({ settings: { attribute } }) {
    const { all } = usePanelInstalls();
    const install = all.find(({ _id }) => _id === attribute('install-id'));
    return install && <Panel install={install} />;
  },
};

/** `<deskside-widget>`: one widget by its id, or a result of the page's own. */
export const widgetView: View = {
  attributes: ['widget-id', 'name'],
  properties: ['widget'],
  presented: ({ widget, attribute, messages, tell }) =>
    widget === undefined ? undefined : (
      <WidgetCard
        widget={widget}
        name={attribute('name') ?? undefined}
        locale={attribute('locale') ?? undefined}
        timeZone={attribute('time-zone') ?? undefined}
        messages={messages}
        onAction={actionTeller(tell)}
        onDiagnostic={(found) => tell('diagnostic', found)}
      />
    ),
  Connected: function ConnectedWidget({ settings: { attribute, tell } }) {
    const { all } = useWidgets();
    const widget = all.find(({ id }) => id === attribute('widget-id'));
    return widget && <Widget widget={widget} onAction={actionTeller(tell)} />;
  },
};

function oneOf<T extends string>(text: string | null, known: readonly T[]): T | undefined {
  return known.find((one) => one === text);
}
