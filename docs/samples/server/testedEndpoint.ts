import { createTestHost, fixtures } from 'deskside/testing';

/** What an agent's browser would get from an endpoint. It may be on this machine. */
export async function tryEndpoint(endpoint: string, schema: object) {
  const host = await createTestHost({ development: true });
  const { apps, versions, installs } = host.store;
  const app = await apps.create({ name: 'Mine' });
  const version = await versions.create({ appId: app._id, endpoint, schema });
  await apps.setLiveVersion(app._id, version._id);
  await installs.create({
    accountId: '1',
    appId: app._id,
    versionId: version._id,
    channelIds: ['*'],
    status: 'active',
  });
  const body = JSON.stringify(fixtures.panelRequest);
  const headers = { 'content-type': 'application/json' };
  const address = `http://desk.test/api/accounts/1/integration-app/${app._id}/render`;
  const answer = await host.fetch(new Request(address, { method: 'POST', headers, body }));
  const found = decodeURIComponent(answer.headers.get('deskside-diagnostics') ?? '[]');
  const result = { status: answer.status, data: await answer.json(), diagnostics: JSON.parse(found) };
  await host.close();
  return result;
}
