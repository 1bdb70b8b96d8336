import type { IntegrationName } from '../integrations.js';

/** As whom the helpdesk is registered with a vendor. */
interface OAuth2Client {
  readonly clientId: string;
  readonly clientSecret: string;
  readonly scope: readonly string[];
}

/** The three records of one sample panel: app, version and install ("Step 3" and "Step 4" of the Conversation Panels document). */
export interface SamplePanel {
  readonly appId: IntegrationName;
  readonly versionId: string;
  readonly name: string;
  readonly description: string;
  readonly icon: string;
  readonly schema: unknown;
  readonly channelIds: readonly string[];
  /** Absent where the vendor is connected instead. */
  readonly credential?: { readonly apiKey: string };
  /** The document's `auth` block, without the vendor's addresses: those are other ones after each start. */
  readonly client?: OAuth2Client;
}
