import type { IntegrationName } from '../integrations.js';

/** The three records of one sample panel: app, version and install ("Step 3" and "Step 4" of the Conversation Panels document). */
export interface SamplePanel {
  readonly appId: IntegrationName;
  readonly versionId: string;
  readonly name: string;
  readonly description: string;
  readonly icon: string;
  readonly schema: unknown;
  readonly channelIds: readonly string[];
  readonly credential: { readonly apiKey: string };
}
