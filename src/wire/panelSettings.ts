import type { PanelApp } from './install.js';
import type { RenderRequest } from './renderRequest.js';

/** An app as an account's admins see it: `GET /api/accounts/:accountId/integration-app/apps`. */
export interface PanelAppSettings extends PanelApp {
  /** The version that new installs use; `null` until there is one. */
  readonly liveVersionId: string | null;
  /** `null` is an app of the whole helpdesk: an account may install it and not change it. */
  readonly accountId: string | null;
  readonly versions: readonly PanelVersionSettings[];
  /** The account's own installs of the app, oldest first. Absent where a server does not say. */
  readonly installs?: readonly PanelInstallSettings[];
}

/** What admins are told of an install beyond what agents are. */
export interface PanelInstallSettings {
  /** The `_id` of the install. */
  readonly _id: string;
  /** Whether a credential is kept for it. What it is, nobody is told. */
  readonly hasCredential: boolean;
}

/** A version of an app as its admins see it. Of a global app, endpoint and auth are `null`. */
export interface PanelVersionSettings {
  readonly _id: string;
  readonly appId: string;
  /** Address of the render endpoint. */
  readonly endpoint: string | null;
  /** The JSON Schema as it was given: an object, or a JSON string. */
  readonly schema: unknown;
  /** The document's `auth` block without its `clientSecret`; `null` when there is none. */
  readonly auth: unknown;
  /** Whether a `clientSecret` is kept. */
  readonly hasClientSecret: boolean;
  readonly status: string;
}

/** Body of `POST …/integration-app/apps` ("Step 3a" of the Conversation Panels document). */
export interface PanelAppInput {
  readonly name: string;
  readonly icon?: string | null;
  readonly description?: string | null;
}

/** Body of `PATCH …/integration-app/apps/:appId`. */
export type PanelAppPatch = Partial<PanelAppInput> & { readonly liveVersionId?: string };

/** Body of `POST …/integration-app/apps/:appId/versions` ("Step 3b"). The first version of an app becomes its live one. */
export interface PanelVersionInput {
  readonly endpoint: string;
  readonly schema: unknown;
  /** The document's `auth` block. @default null */
  readonly auth?: unknown;
  /** @default "live" */
  readonly status?: string;
}

/**
 * Body of `PATCH …/apps/:appId/versions/:versionId`. An `auth` without `clientSecret` keeps the one that is stored, as
 * long as `authURL`, `accessTokenURL` and `clientId` stay.
 */
export type PanelVersionPatch = Partial<PanelVersionInput>;

/**
 * Body of `POST …/integration-app/test`: either an install, with the credential that is stored for it, or a draft with
 * the credential given here. A stored credential is never sent to a draft's endpoint.
 */
export type PanelTestInput = { readonly request: RenderRequest } & (
  | { readonly appId: string; readonly versionId: string; readonly installId: string }
  | { readonly endpoint: string; readonly schema: unknown; readonly credential?: unknown }
);
