import { createHttpClient, PanelFields, toRenderRequest } from 'deskside';
import { accountId, context } from './conversation';

// the values are another customer's tomorrow, and the policy's nonce is another one at each request
export const dynamic = 'force-dynamic';

/** A server component: the panel is asked and drawn on the server, and the page shows it before any script has run. */
export default async function Page() {
  const baseUrl = process.env.DESKSIDE_HOST ?? 'http://127.0.0.1:4000';
  const client = createHttpClient({ baseUrl, accountId });
  const installs = await client.listPanelInstalls();
  const panels = await Promise.all(
    installs.map(async (install) => ({
      install,
      ...(await client.renderPanel(install.appId, toRenderRequest(context))),
    })),
  );
  return (
    <main>
      <h1>Conversation with Priya Sharma</h1>
      {panels.map(({ install, data }) => (
        <section key={install._id}>
          <h2>{install.app.name}</h2>
          <PanelFields schema={install.version.schema} data={data} />
        </section>
      ))}
    </main>
  );
}
