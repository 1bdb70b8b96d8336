import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** How long an access token lives, in seconds: short, so that somebody who looks on sees it renewed. */
const lifetime = 90;

/** What an access token says. */
export interface Access {
  /** Counts the tokens since the consent, from 1. */
  readonly generation: number;
}

/**
 * The tokens of the sample vendor. They are signed and not stored, so that a connection outlives a restart; what must be
 * remembered is only which refresh token of a consent is the newest.
 */
export function createTokens(secret: string) {
  const newest = new Map<string, number>();
  const revoked = new Set<string>();

  const sign = (text: string): string => createHmac('sha256', secret).update(text).digest('base64url');
  const write = (...parts: readonly (string | number)[]): string => {
    const text = parts.join('.');
    return `${text}.${sign(text)}`;
  };
  /** The parts of a token that was written here. */
  const read = (kind: string, token: unknown): readonly string[] | null => {
    const parts = typeof token === 'string' ? token.split('.') : [];
    const given = Buffer.from(parts.pop() ?? '');
    const right = Buffer.from(sign(parts.join('.')));
    return parts[0] === kind && given.length === right.length && timingSafeEqual(given, right) ? parts.slice(1) : null;
  };

  function issue(family: string, generation: number): object {
    newest.set(family, generation);
    return {
      access_token: write('access', family, generation, Date.now() + lifetime * 1000),
      token_type: 'Bearer',
      expires_in: lifetime,
      refresh_token: write('refresh', family, generation),
      scope: 'billing.read',
    };
  }

  return {
    begin: (): object => issue(randomBytes(12).toString('base64url'), 1),
    /** New tokens; `null` when the grant is over. A refresh token that was used before ends it. */
    renew(token: unknown): object | null {
      const [family = '', generation = ''] = read('refresh', token) ?? [];
      if (family === '' || revoked.has(family)) return null;
      if (Number(generation) < (newest.get(family) ?? 0)) {
        revoked.add(family);
        return null;
      }
      return issue(family, Number(generation) + 1);
    },
    access(token: unknown): Access | null {
      const [family = '', generation, end] = read('access', token) ?? [];
      if (family === '' || revoked.has(family) || Number(end) < Date.now()) return null;
      return { generation: Number(generation) };
    },
  };
}
