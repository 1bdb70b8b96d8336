/** What a sealed credential belongs to: an install of a panel. */
export interface InstallPurpose {
  readonly accountId: string;
  readonly appId: string;
  readonly installId: string;
}

/** What a sealed source belongs to: a sidebar widget. */
export interface WidgetPurpose {
  readonly accountId: string;
  readonly widgetId: string;
}

/** What the sealed tokens of an OAuth2 connection belong to: an install, and that they are not its credential. */
export interface ConnectionPurpose extends InstallPurpose {
  readonly use: 'oauth2-tokens';
}

/** What the sealed secret of an authorization under way belongs to: what was asked to be connected. */
export interface AuthorizationPurpose extends InstallPurpose {
  readonly use: 'oauth2-verifier';
}

/** What the sealed `clientSecret` of an `auth` block belongs to: a version of an app, in whatever account it is installed. */
export interface ClientSecretPurpose {
  readonly appId: string;
  readonly versionId: string;
  readonly use: 'client-secret';
}

/** What a sealed text belongs to. A vault should refuse to open it for anything else. */
export type VaultPurpose =
  | InstallPurpose
  | WidgetPurpose
  | ConnectionPurpose
  | AuthorizationPurpose
  | ClientSecretPurpose;

/**
 * Keeps credentials, and the sources of widgets, whose scripts hold keys, unreadable in the database ("Always encrypt it before storing", "Step 4" of the Conversation
 * Panels document). Implement it with the key management that your service already has.
 */
export interface Vault {
  /** Encrypts. @param plain - the credential, or the source, as JSON text */
  seal(plain: string, purpose: VaultPurpose): string | Promise<string>;
  /** Decrypts what `seal` gave for the same purpose; throws for anything else. */
  open(sealed: string, purpose: VaultPurpose): string | Promise<string>;
}

/**
 * Stores credentials as they are, in plain text: whoever reads the database reads them. For demos and tests only.
 */
export const unencryptedVault: Vault = {
  seal: (plain) => plain,
  open: (sealed) => sealed,
};
