/** How a vendor's sign-in server gives tokens out. */
export interface VendorRules {
  /** Of access tokens, in seconds. `null`: it does not say. @default 3600 */
  readonly expiresIn?: number | null;
  /** Gives a new refresh token with every renewal. @default true */
  readonly rotates?: boolean;
  /** @default true */
  readonly givesRefreshToken?: boolean;
  /** A refresh token that comes a second time ends everything that grew from the same consent. @default true */
  readonly detectsReuse?: boolean;
  /** Stands in every answer of the token endpoint besides. */
  readonly alsoAnswers?: object;
}

/** Everything that grew from one consent. */
interface Family {
  isRevoked: boolean;
}

/** The tokens that a vendor has given out. Every one holds the word CANARY. */
export function tokenBook({
  expiresIn = 3600,
  rotates = true,
  givesRefreshToken = true,
  detectsReuse = true,
  alsoAnswers = {},
}: VendorRules) {
  const access = new Map<string, Family>();
  const refresh = new Map<string, { readonly family: Family; isUsed: boolean }>();
  let generation = 0;
  let revoked = 0;

  function issue(family: Family, gives: boolean): object {
    generation += 1;
    const token = `CANARY-access-${generation}`;
    access.set(token, family);
    const renewal = gives ? { refresh_token: `CANARY-refresh-${generation}` } : {};
    if (renewal.refresh_token) refresh.set(renewal.refresh_token, { family, isUsed: false });
    const end = expiresIn === null ? {} : { expires_in: expiresIn };
    return { access_token: token, token_type: 'Bearer', scope: 'contacts.read', ...end, ...renewal, ...alsoAnswers };
  }

  return {
    begin: () => issue({ isRevoked: false }, givesRefreshToken),
    /** `null` when the grant is over. */
    renew(token: string): object | null {
      const known = refresh.get(token);
      if (!known || known.family.isRevoked) return null;
      if (known.isUsed && detectsReuse) {
        known.family.isRevoked = true;
        revoked += 1;
      }
      if (known.isUsed) return null;
      known.isUsed = rotates;
      return issue(known.family, rotates);
    },
    /** Which token this is, counted from 1; `null` when it opens nothing. */
    generationOf: (token: string) => (access.get(token)?.isRevoked === false ? Number(token.split('-').at(-1)) : null),
    /** Ends one access token. */
    refuse: (token: string) => access.delete(token),
    /** Ends everything, as a customer does who takes the consent back. */
    revokeAll() {
      for (const { family } of refresh.values()) family.isRevoked = true;
    },
    /** How often a refresh token came a second time. */
    revoked: () => revoked,
  };
}
