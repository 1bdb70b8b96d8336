import type { FieldConfig } from './fieldConfig.js';

/** Whether an install is used: only `"active"` ones are shown and called. Any other word counts as inactive. */
export type InstallStatus = 'active' | 'inactive' | (string & {});

/** The `IntegrationApp` record as a browser may see it ("Step 3a" of the Conversation Panels document). */
export interface PanelApp {
  readonly _id: string;
  /** The name on the panel's icon and heading. */
  readonly name: string;
  /** Address of a 32×32 picture (`https:` or `data:image/…`); a monogram stands in when absent or unsafe. */
  readonly icon?: string | null;
  /** One sentence on what the panel shows. */
  readonly description?: string | null;
  readonly type: 'panel';
}

/** The `APPConfiguration` record as a browser may see it: never its endpoint, never its auth block ("Step 3b"). */
export interface PanelVersion {
  readonly _id: string;
  /** The panel's JSON Schema, as an object or as the JSON string that the document stores. */
  readonly schema: unknown;
  /** `"live"` for the version in use. */
  readonly status: string;
}

/**
 * One installed panel, an `IntegrationAppInstall` joined with its app and version, as
 * `GET /api/accounts/:accountId/integration-app/install` lists it. It holds no credential and no endpoint.
 */
export interface PanelInstall {
  readonly _id: string;
  readonly accountId: string;
  readonly appId: string;
  readonly versionId: string;
  /** The channels whose conversations show this panel. `[]` is nowhere; `["*"]`, an extension, is everywhere. */
  readonly channelIds: readonly string[];
  readonly status: InstallStatus;
  /** Order and visibility of the fields, stored per install; `null` when nobody has changed them. */
  readonly config: FieldConfig | null;
  readonly app: PanelApp;
  readonly version: PanelVersion;
}

/** Body of `POST …/version/:versionId/install/` ("Step 4"). */
export interface PanelInstallInput {
  readonly channelIds: readonly string[];
  /** What the render endpoint gets as `credential`. Written once, never read back. */
  readonly credential?: unknown;
  readonly status: InstallStatus;
  readonly config?: FieldConfig | null;
}

/** Body of `PATCH …/install/:installId`: any of the four. */
export type PanelInstallPatch = Partial<PanelInstallInput>;
