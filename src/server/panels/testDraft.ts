import type { Recording } from '../../wire/index.js';
import { guardedBy } from '../guard/guardedBy.js';
import { recordPanelCall } from '../recording/recordPanelCall.js';
import type { HostSetup } from '../routes/route.js';
import type { DraftTest } from './panelTestBody.js';

/**
 * Calls the endpoint of a draft with the credential of the draft and no other. The request is not signed: a signature
 * belongs to an app, and whoever gets one could show it to that app's endpoint.
 */
export async function testDraft(
  { request: told, endpoint, schema, credential = {} }: DraftTest,
  signal: AbortSignal,
  { fetch, development, timeoutMs, maxResponseBytes }: HostSetup,
): Promise<Recording> {
  const guarded = guardedBy({ development }, fetch);
  const credentialText = JSON.stringify(credential ?? {});
  const call = { endpoint: endpoint.trim(), told, credentialText, schema, config: null };
  return recordPanelCall({ ...call, fetch: guarded, timeoutMs, maxResponseBytes, signal });
}
