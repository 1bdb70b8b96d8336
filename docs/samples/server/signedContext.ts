import { createHmac, timingSafeEqual } from 'node:crypto';

/** What a token says: who looks at which conversation, in which app, and until when. */
export interface Claims {
  app: string;
  conversation: string;
  agent: string;
  /** Seconds since 1970. */
  expires: number;
}

const signatureOf = (text: string, secret: string) => createHmac('sha256', secret).update(text).digest();

// the helpdesk's server: after it has checked that this agent may see this conversation
export function sign(claims: Claims, secret: string): string {
  const text = Buffer.from(JSON.stringify(claims)).toString('base64url');
  return `${text}.${signatureOf(text, secret).toString('base64url')}`;
}

// the app's server: gives the claims, or null for what nobody has signed for this app, or long ago
export function verify(token: string, app: string, secret: string, now = Date.now() / 1000): Claims | null {
  const [text = '', signature = ''] = token.split('.');
  const [given, wanted] = [Buffer.from(signature, 'base64url'), signatureOf(text, secret)];
  if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) return null;
  const claims: Claims = JSON.parse(Buffer.from(text, 'base64url').toString());
  return claims.app === app && claims.expires > now ? claims : null;
}
