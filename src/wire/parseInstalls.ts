import { type Diagnostic, diagnostic, type Parsed, pointer } from './diagnostic.js';
import type { FieldConfig } from './fieldConfig.js';
import type { PanelInstall } from './install.js';
import { isObject, type JsonObject, kindOf, own } from './value.js';

/**
 * Reads the answer of `GET /api/accounts/:accountId/integration-app/install` tolerantly: an entry that cannot be used
 * is left out and diagnosed, the others stay. Never throws.
 */
export function parsePanelInstalls(input: unknown): Parsed<readonly PanelInstall[]> {
  const diagnostics: Diagnostic[] = [];
  if (!Array.isArray(input)) {
    diagnostics.push(diagnostic('install.invalid', '', `the list is ${kindOf(input)}`));
    return { value: [], diagnostics };
  }
  const value = input.flatMap((entry: unknown, index): PanelInstall[] => {
    const install = readInstall(entry);
    if (typeof install !== 'string') return [install];
    diagnostics.push(diagnostic('install.invalid', pointer(index), `it ${install}`));
    return [];
  });
  return { value, diagnostics };
}

/** Reads one install, as the `POST` and the `PATCH` answer it; a string says what is wrong with it. */
export function readInstall(input: unknown): PanelInstall | string {
  if (!isObject(input)) return `is ${kindOf(input)}, not an object`;
  const app = object(input, 'app');
  const version = object(input, 'version');
  const id = identifier(input, '_id');
  const appId = identifier(input, 'appId') ?? identifier(app, '_id');
  const versionId = identifier(input, 'versionId') ?? identifier(version, '_id');
  if (id === undefined || appId === undefined || versionId === undefined) return 'lacks its _id, appId or versionId';
  const channels = own(input, 'channelIds');
  const config = own(input, 'config');
  return {
    _id: id,
    accountId: identifier(input, 'accountId') ?? '',
    appId,
    versionId,
    channelIds: Array.isArray(channels)
      ? channels.filter((channel) => /string|number/.test(typeof channel)).map(String)
      : [],
    status: text(input, 'status') ?? 'inactive',
    config: isObject(config) ? (config as FieldConfig) : null,
    app: {
      _id: appId,
      name: text(app, 'name')?.trim() || 'Panel',
      icon: text(app, 'icon'),
      description: text(app, 'description'),
      type: 'panel',
    },
    version: { _id: versionId, schema: own(version, 'schema'), status: text(version, 'status') ?? '' },
  };
}

function object(parent: JsonObject, key: string): JsonObject {
  const value = own(parent, key);
  return isObject(value) ? value : {};
}

function text(parent: JsonObject, key: string): string | undefined {
  const value = own(parent, key);
  return typeof value === 'string' ? value : undefined;
}

/** Ids stay as they are written, but a number counts as its digits. */
function identifier(parent: JsonObject, key: string): string | undefined {
  const value = own(parent, key);
  return typeof value === 'number' ? String(value) : text(parent, key) || undefined;
}
