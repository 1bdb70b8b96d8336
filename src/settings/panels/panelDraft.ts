import type { FieldConfig } from '../../wire/index.js';
import { isObject, own } from '../../wire/index.js';
import type { FieldPlaces } from '../form/faults.js';
import { hasCredential, type PanelRecord } from './panelRecord.js';

/** One member of a credential, such as `apiKey`. */
export interface SecretDraft {
  readonly name: string;
  readonly secret: string;
}

/** A panel as its form has it: app, version and install in one. */
export interface PanelDraft {
  readonly name: string;
  readonly icon: string;
  readonly description: string;
  readonly endpoint: string;
  /** As JSON text. */
  readonly schema: string;
  readonly isOauth: boolean;
  readonly authURL: string;
  readonly accessTokenURL: string;
  readonly clientId: string;
  /** What is stored is never here; `""` keeps it. */
  readonly clientSecret: string;
  /** Parted by blanks. */
  readonly scope: string;
  /** What becomes of the stored credential. */
  readonly credentialWill: string;
  /** What replaces it. */
  readonly secrets: readonly SecretDraft[];
  readonly channelIds: readonly string[];
  readonly active: boolean;
  readonly config: FieldConfig | null;
}

/** Where the members of app, version and install stand in the form. */
export const panelPlaces: FieldPlaces = {
  '/name': 'name',
  '/icon': 'icon',
  '/description': 'description',
  '/endpoint': 'endpoint',
  '/schema': 'schema',
  '/auth': 'isOauth',
  '/auth/oauth2/authURL': 'authURL',
  '/auth/oauth2/accessTokenURL': 'accessTokenURL',
  '/auth/oauth2/clientId': 'clientId',
  '/auth/oauth2/clientSecret': 'clientSecret',
  '/auth/oauth2/scope': 'scope',
  '/credential': 'secrets',
  '/channelIds': 'channelIds',
  '/status': 'active',
  '/config': 'config',
};

/** What the form shows of a panel; of none, what a new one begins with: nothing that agents see untried. */
export function draftOfPanel(record: PanelRecord | undefined): PanelDraft {
  const { app, version, install } = record ?? {};
  const oauth = own(version?.auth, 'oauth2');
  const scope = own(oauth, 'scope');
  return {
    name: app?.name ?? '',
    icon: app?.icon ?? '',
    description: app?.description ?? '',
    endpoint: version?.endpoint ?? '',
    schema: schemaText(version ? version.schema : install?.version.schema),
    isOauth: isObject(oauth),
    authURL: textOf(own(oauth, 'authURL')),
    accessTokenURL: textOf(own(oauth, 'accessTokenURL')),
    clientId: textOf(own(oauth, 'clientId')),
    clientSecret: '',
    scope: Array.isArray(scope) ? scope.map(textOf).join(' ') : textOf(scope),
    // Where none is stored there is nothing to keep: one may be entered at once.
    credentialWill: record?.install && hasCredential(record) !== false ? 'keep' : 'replace',
    secrets: [{ name: 'apiKey', secret: '' }],
    channelIds: install?.channelIds ?? ['*'],
    active: install?.status === 'active',
    config: install?.config ?? null,
  };
}

/** The schema that a new panel begins with: two fields to write over. */
const starterSchema = { type: 'object', properties: { 'Full Name': { type: 'string' }, Plan: { type: 'string' } } };

/** A schema as text for people. One that is stored on one line is set out. */
function schemaText(schema: unknown): string {
  if (schema === undefined) return JSON.stringify(starterSchema, null, 2);
  if (typeof schema !== 'string') return JSON.stringify(schema, null, 2);
  if (schema.includes('\n')) return schema;
  try {
    return JSON.stringify(JSON.parse(schema), null, 2);
  } catch {
    return schema;
  }
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

/** The credential that the form asks for; `undefined` where the form says nothing of it, `null` where it has to go. */
export function credentialOf({ credentialWill, secrets, isOauth }: PanelDraft): unknown {
  if (credentialWill === 'remove') return null;
  // The token of a connection is the credential.
  if (credentialWill !== 'replace' || isOauth) return undefined;
  const given = secrets.filter(({ name, secret }) => name.trim() !== '' && secret !== '');
  return given.length > 0 ? Object.fromEntries(given.map(({ name, secret }) => [name.trim(), secret])) : undefined;
}

/** The document's `auth` block. What it held beside the form's members stays. */
export function authOf(draft: PanelDraft, stored: unknown): unknown {
  if (!draft.isOauth) return null;
  const oauth = own(stored, 'oauth2');
  return {
    type: 'oauth2',
    oauth2: {
      grantType: 'AuthorizationCode',
      ...(isObject(oauth) && oauth),
      authURL: draft.authURL.trim(),
      accessTokenURL: draft.accessTokenURL.trim(),
      clientId: draft.clientId.trim(),
      ...(draft.clientSecret !== '' && { clientSecret: draft.clientSecret }),
      scope: draft.scope.split(/[\s,]+/).filter(Boolean),
    },
  };
}
