import { schemaFindings } from '../../diagnosis/index.js';
import type { SettingsMessages } from '../../internal/settingsMessages.js';
import type { FormFault } from '../form/faults.js';
import { isAddress } from '../form/isAddress.js';
import { draftOfPanel, type PanelDraft } from './panelDraft.js';
import { isGlobal, type PanelRecord } from './panelRecord.js';

/** What keeps a panel from being saved, as far as a browser can know. */
export function faultsOfPanel(
  draft: PanelDraft,
  record: PanelRecord | undefined,
  messages: SettingsMessages,
): readonly FormFault[] {
  const half = draft.secrets.some(({ name, secret }) => secret !== '' && name.trim() === '');
  const ofInstall = draft.credentialWill === 'replace' && half;
  const credential = ofInstall ? [{ field: 'secrets', message: messages.secretNameMissing }] : [];
  if (isGlobal(record)) return credential;
  const faults: readonly (FormFault | false)[] = [
    draft.name.trim() === '' && { field: 'name', message: messages.nameMissing },
    !isAddress(draft.endpoint.trim()) && { field: 'endpoint', message: messages.endpointFault },
    isBroken(draft.schema) && { field: 'schema', message: messages.schemaFault },
  ];
  return [...faults.filter((fault) => fault !== false), ...oauthFaults(draft, record, messages), ...credential];
}

function isBroken(schema: string): boolean {
  return schemaFindings(schema).some(({ severity }) => severity === 'error');
}

function oauthFaults(draft: PanelDraft, record: PanelRecord | undefined, messages: SettingsMessages): FormFault[] {
  if (!draft.isOauth) return [];
  const faults: readonly (FormFault | false)[] = [
    !isAddress(draft.authURL.trim()) && { field: 'authURL', message: messages.endpointFault },
    !isAddress(draft.accessTokenURL.trim()) && { field: 'accessTokenURL', message: messages.endpointFault },
    draft.clientId.trim() === '' && { field: 'clientId', message: messages.clientIdMissing },
    draft.clientSecret === '' &&
      !keepsClientSecret(draft, record) && { field: 'clientSecret', message: messages.clientSecretMissing },
  ];
  return faults.filter((fault) => fault !== false);
}

/** Whether the stored client secret goes on being used: it is given to nobody but the server that it was entered for. */
export function keepsClientSecret(draft: PanelDraft, record: PanelRecord | undefined): boolean {
  if (!record?.version?.hasClientSecret) return false;
  const stored = draftOfPanel(record);
  return (['authURL', 'accessTokenURL', 'clientId'] as const).every(
    (member) => draft[member].trim() === stored[member],
  );
}

/** Whether the endpoint is now on another server than the one that the stored credential was entered for. */
export function movesCredential(draft: PanelDraft, record: PanelRecord | undefined): boolean {
  const stored = record?.version?.endpoint;
  if (!record?.install || !stored || draft.credentialWill !== 'keep') return false;
  return originOf(stored) !== originOf(draft.endpoint.trim());
}

function originOf(address: string): string | null {
  return URL.canParse(address) ? new URL(address).origin : null;
}
