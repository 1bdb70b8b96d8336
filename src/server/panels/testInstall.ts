import type { Recording } from '../../wire/index.js';
import { pick } from '../pick.js';
import { HostProblem, notFound } from '../problem.js';
import { type PanelRecordingCall, recordPanelCall } from '../recording/recordPanelCall.js';
import { panelBody } from '../render/panelBody.js';
import { withPanelCredential } from '../render/panelCredential.js';
import type { HostSetup } from '../routes/route.js';
import type { InstallTest } from './panelTestBody.js';

/**
 * Calls the endpoint of an install with its stored credential, whether it is switched on or not.
 *
 * @throws HostProblem when there is no such install, or its credential cannot be opened
 */
export async function testInstall(
  { request: told, appId, versionId, installId }: InstallTest,
  accountId: string,
  signal: AbortSignal,
  setup: HostSetup,
): Promise<Recording> {
  const { fetch, timeoutMs, maxResponseBytes, signer } = setup;
  const target = await setup.store.installs.findForTest({ accountId, appId, versionId, installId });
  if (!target) throw notFound();
  const { endpoint, schema, config } = target;
  const known = { endpoint, told, schema, config, timeoutMs, maxResponseBytes, signal };
  const id = `msg_${crypto.randomUUID()}`;
  const record = async (credentialText: string, more?: Partial<PanelRecordingCall>): Promise<Recording> => {
    const headers = await signer?.headers(appId, id, panelBody({ ...told }, credentialText));
    return recordPanelCall({ ...known, fetch, credentialText, headers, ...more });
  };
  const owner = { target, install: { accountId, appId, installId }, setup };
  const recording = await withPanelCredential(owner, (credential) => record(credential), isRefused).catch(
    (error: unknown) => {
      // Without a connection there is no call, and that is what the test found.
      if (!(error instanceof HostProblem) || error.code === 'internal') throw error;
      return record('{}', { fetch: () => Promise.reject(error) });
    },
  );
  return target.appAccountId === null ? withoutPlace(recording) : recording;
}

function isRefused({ response }: Recording): boolean {
  return response?.status === 401;
}

/** Of an app of the whole helpdesk an account does not learn where its endpoint is. */
function withoutPlace(recording: Recording): Recording {
  const { request, response } = recording;
  const headers = response && pick(response.headers, ['content-type', 'cache-control', 'retry-after']);
  return {
    ...recording,
    request: { ...request, url: null },
    response: response && { ...response, headers: headers as Readonly<Record<string, string>> },
  };
}
