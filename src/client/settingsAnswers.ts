import {
  isObject,
  own,
  type PanelAppSettings,
  type PanelVersionSettings,
  parseSidebarWidgets,
  type Recording,
  type SidebarWidget,
  type SidebarWidgetSettings,
  type WidgetTest,
} from '../wire/index.js';
import type { HttpAnswer } from './httpCall.js';
import { RequestError } from './requestError.js';
import type { ChangedPanelVersion } from './settingsClient.js';

/** The apps of a list; what is no app is left out. */
export function panelAppsOf({ value }: HttpAnswer): readonly PanelAppSettings[] {
  if (Array.isArray(value)) return value.filter(isPanelApp);
  throw unreadable('list of apps');
}

/** An app. */
export function panelAppOf({ value }: HttpAnswer): PanelAppSettings {
  if (isPanelApp(value)) return value;
  throw unreadable('app');
}

/** A version. */
export function panelVersionOf({ value }: HttpAnswer): PanelVersionSettings {
  if (isPanelVersion(value)) return value;
  throw unreadable('version');
}

/** A changed version; a server that does not count has cleared nothing. */
export function changedVersionOf(answer: HttpAnswer): ChangedPanelVersion {
  const cleared = own(answer.value, 'cleared');
  return { ...panelVersionOf(answer), cleared: typeof cleared === 'number' ? cleared : 0 };
}

/** A recorded call. */
export function recordingOf({ value }: HttpAnswer): Recording {
  if (isRecording(value)) return value;
  throw unreadable('recording');
}

/** A widget. */
export function widgetOf({ value }: HttpAnswer): SidebarWidget {
  const [widget] = parseSidebarWidgets([value]).value;
  if (widget) return widget;
  throw unreadable('widget');
}

/** A widget with its source. */
export function widgetSettingsOf(answer: HttpAnswer): SidebarWidgetSettings {
  const source = own(answer.value, 'source');
  if (isSource(source)) return { ...widgetOf(answer), source };
  throw unreadable('widget with its source');
}

/** What a test of a widget gave. */
export function widgetTestOf({ value }: HttpAnswer): WidgetTest {
  if (isWidgetTest(value)) return value;
  throw unreadable('test of a widget');
}

const isPanelVersion = (value: unknown): value is PanelVersionSettings =>
  isObject(value) && typeof own(value, '_id') === 'string' && Object.hasOwn(value, 'schema');

const isPanelApp = (value: unknown): value is PanelAppSettings => {
  const versions = own(value, 'versions');
  const [id, name, installs = []] = [own(value, '_id'), own(value, 'name'), own(value, 'installs')];
  return (
    typeof id === 'string' &&
    typeof name === 'string' &&
    Array.isArray(versions) &&
    versions.every(isPanelVersion) &&
    Array.isArray(installs) &&
    installs.every(isObject)
  );
};

const isRecording = (value: unknown): value is Recording =>
  own(value, 'version') === 1 && isObject(own(value, 'request')) && typeof own(value, 'kind') === 'string';

const isSource = (value: unknown): value is SidebarWidgetSettings['source'] => {
  const members = { python: 'script', endpoint: 'url', function: 'name' };
  const member = own(members, String(own(value, 'type')));
  return typeof member === 'string' && typeof own(value, member) === 'string';
};

const isWidgetTest = (value: unknown): value is WidgetTest =>
  Array.isArray(own(value, 'logs')) && typeof own(value, 'durationMs') === 'number';

function unreadable(what: string): RequestError {
  return new RequestError(`The answer is no ${what}.`, { failure: 'invalid', status: 200 });
}
