import type { FieldConfig, InstallStatus } from '../../wire/index.js';

/** The `IntegrationApp` record ("Step 3a" of the Conversation Panels document): what a panel is called and looks like. */
export interface IntegrationApp {
  readonly _id: string;
  readonly name: string;
  /** Address of a 32×32 picture. */
  readonly icon: string | null;
  readonly description: string | null;
  readonly type: 'panel';
  /** The version that new installs should use; `null` until the first one is there. */
  readonly liveVersionId: string | null;
  /** `null` is global; an account's id makes the app private: no other account sees or installs it. */
  readonly accountId: string | null;
}

/** The `APPConfiguration` record, a version of an app ("Step 3b"). Endpoint and auth never leave the server. */
export interface APPConfiguration {
  readonly _id: string;
  readonly appId: string;
  /** Address of the integrator's render endpoint. */
  readonly endpoint: string;
  /** The panel's JSON Schema as it was given: an object, or the JSON string that the document stores. */
  readonly schema: unknown;
  /** The document's `auth` block ("Authentication"): kept, never served to agents. */
  readonly auth: unknown;
  /** The block's `clientSecret` as the vault sealed it; `null` when there is none, or when it stands in the block. Never served. */
  readonly clientSecret: string | null;
  /** `"live"` for the version in use. */
  readonly status: string;
}

/** The `IntegrationAppInstall` record as it is stored ("Step 4"). What agents get of it is a `PanelInstall`. */
export interface IntegrationAppInstall {
  readonly _id: string;
  readonly accountId: string;
  readonly appId: string;
  readonly versionId: string;
  /** The channels whose conversations show the panel. */
  readonly channelIds: readonly string[];
  /** The credential as the vault sealed it, or `null` when there is none. Never served. */
  readonly credential: string | null;
  readonly status: InstallStatus;
  /** Order and visibility of the fields; `null` when nobody has changed them. */
  readonly config: FieldConfig | null;
}
