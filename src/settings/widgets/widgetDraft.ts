import type { SettingsMessages } from '../../internal/settingsMessages.js';
import type { SidebarWidgetInput, SidebarWidgetSettings, SidebarWidgetSource } from '../../wire/index.js';
import type { FieldPlaces, FormFault } from '../form/faults.js';
import { isAddress } from '../form/isAddress.js';
import { starterScript } from './starterScript.js';

/** A widget as its form has it. What was written for one kind of source stays when another one is looked at. */
export interface WidgetDraft {
  readonly name: string;
  readonly type: string;
  readonly script: string;
  readonly url: string;
  readonly functionName: string;
  readonly active: boolean;
}

/** Where the members of a widget stand in the form. */
export const widgetPlaces: FieldPlaces = {
  '/name': 'name',
  '/source': 'type',
  '/source/script': 'script',
  '/source/url': 'url',
  '/source/name': 'functionName',
  '/active': 'active',
};

/** What the form shows of a widget; of none, what a new one begins with: nothing that agents see untried. */
export function draftOfWidget(widget?: SidebarWidgetSettings): WidgetDraft {
  const source = widget?.source;
  return {
    name: widget?.name ?? '',
    type: source?.type ?? 'python',
    script: source?.type === 'python' ? source.script : starterScript,
    url: source?.type === 'endpoint' ? source.url : '',
    functionName: source?.type === 'function' ? source.name : '',
    active: widget?.active ?? false,
  };
}

/** The source that the form asks for. */
export function sourceOf({ type, script, url, functionName }: WidgetDraft): SidebarWidgetSource {
  if (type === 'endpoint') return { type, url: url.trim() };
  return type === 'function' ? { type, name: functionName.trim() } : { type: 'python', script };
}

/** What is sent of a form. */
export function widgetInput(draft: WidgetDraft): SidebarWidgetInput {
  return { name: draft.name.trim(), source: sourceOf(draft), active: draft.active };
}

/** What keeps a widget from being saved, as far as a browser can know. */
export function faultsOfWidget(draft: WidgetDraft, messages: SettingsMessages): readonly FormFault[] {
  const source = sourceOf(draft);
  const faults: readonly (FormFault | false)[] = [
    draft.name.trim() === '' && { field: 'name', message: messages.nameMissing },
    source.type === 'python' &&
      !/\bget_sidebar_data\b/.test(source.script) && {
        field: 'script',
        message: messages.widgetScriptFault,
      },
    source.type === 'endpoint' && !isAddress(source.url) && { field: 'url', message: messages.endpointFault },
    source.type === 'function' && source.name === '' && { field: 'functionName', message: messages.functionMissing },
  ];
  return faults.filter((fault) => fault !== false);
}
