// @vitest-environment node
import { createHostKey, createVault, HostError, type Vault, type VaultPurpose } from 'deskside/server';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { fromBase64url, toBase64url } from '../../../src/server/keys/base64url.js';

const key = createHostKey('2026');
const vault = createVault([key]);
const install = { accountId: 'a', appId: 'b', installId: 'c' } as const;

const anyPurpose: fc.Arbitrary<VaultPurpose> = fc.oneof(
  fc.record({ accountId: fc.string(), appId: fc.string(), installId: fc.string() }),
  fc.record({ accountId: fc.string(), widgetId: fc.string() }),
);

const sealing = async (plain: string): Promise<string> => vault.seal(plain, install);

/** What opening gives: the text, or the code of the error. */
async function opened(sealed: string, purpose: VaultPurpose = install, by: Vault = vault): Promise<unknown> {
  try {
    return await by.open(sealed, purpose);
  } catch (error) {
    return error instanceof HostError ? error.code : error;
  }
}

/** Opens many at once, a hundred at a time; gives the different outcomes. */
async function outcomes(texts: readonly string[]): Promise<Set<unknown>> {
  const all = new Set<unknown>();
  for (let start = 0; start < texts.length; start += 500) {
    for (const outcome of await Promise.all(texts.slice(start, start + 500).map((text) => opened(text))))
      all.add(outcome);
  }
  return all;
}

it('opens what it has sealed, whatever the text and the purpose', async () => {
  const text = fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('', '\uFEFF{}', '\u0000', '😀', '\r\n'));
  await fc.assert(
    fc.asyncProperty(text, anyPurpose, async (plain, purpose) => {
      expect(await vault.open(await vault.seal(plain, purpose), purpose)).toBe(plain);
    }),
  );
});

it('writes v1, the id of the key, salt, iv and ciphertext, and nothing of the text', async () => {
  const sealed = await vault.seal('CANARY', install);
  expect(sealed).toMatch(/^v1\.2026\.[\w-]{43}\.[\w-]{16}\.[\w-]+$/);
  const ciphertext = fromBase64url(sealed.split('.')[4] ?? '');
  // a tag of 16 bytes stands behind it
  expect(ciphertext?.byteLength).toBe('CANARY'.length + 16);
  expect(Buffer.from(ciphertext ?? []).toString('latin1')).not.toContain('CANARY');
});

it('catalogue H20: seals one secret 10,000 times, and no salt, iv or text comes twice', async () => {
  const sealed: string[] = [];
  while (sealed.length < 10_000) {
    sealed.push(...(await Promise.all(Array.from({ length: 500 }, () => sealing('the same')))));
  }
  for (const part of [2, 3, 4]) expect(new Set(sealed.map((text) => text.split('.')[part])).size).toBe(10_000);
});

it('catalogue H21: opens none of 100 envelopes with one bit changed', { timeout: 120_000 }, async () => {
  const envelopes = await Promise.all(Array.from({ length: 100 }, (_, index) => sealing(`secret ${index}`)));
  const changed = envelopes.flatMap((sealed) => {
    const parts = sealed.split('.');
    const inText = sealed
      .split('')
      .flatMap((char, at) =>
        bits(7).map(
          (bit) => sealed.slice(0, at) + String.fromCharCode(char.charCodeAt(0) ^ bit) + sealed.slice(at + 1),
        ),
      );
    const inBytes = [2, 3, 4].flatMap((part) => {
      const bytes = fromBase64url(parts[part] ?? '') ?? new Uint8Array();
      return [...bytes].flatMap((byte, at) =>
        bits(8).map((bit) => parts.with(part, toBase64url(bytes.with(at, byte ^ bit))).join('.')),
      );
    });
    return [...inText, ...inBytes];
  });
  expect(changed.length).toBeGreaterThan(100_000);
  expect(await outcomes(changed)).toEqual(new Set(['unreadable_secret']));
  expect(await opened(envelopes[0] ?? '')).toBe('secret 0');
});

const bits = (count: number): number[] => Array.from({ length: count }, (_, bit) => 1 << bit);

it('opens no other spelling of the same bytes, and nothing that is no envelope', async () => {
  const sealed = await vault.seal('secret!', install); // 23 bytes: the last character has bits to spare
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
  const last = alphabet.indexOf(sealed.at(-1) ?? '');
  const spare = sealed.slice(0, -1) + alphabet[last ^ 1];
  const [, , salt = '', iv = '', text = ''] = sealed.split('.');
  const others = [
    spare,
    `${sealed}=`,
    `${sealed}\n`,
    ` ${sealed}`,
    `${sealed}.`,
    `v1.2026.${salt}.${iv}.${text}.${text}`,
    `v1.2026.${salt}.${iv}.`,
    `v1.2026.${iv}.${iv}.${text}`,
    `v1.2026.${salt}.${salt}.${text}`,
    `v1.2025.${salt}.${iv}.${text}`,
    `v2.2026.${salt}.${iv}.${text}`,
    `v1..${salt}.${iv}.${text}`,
    'v1.2026',
    '{"apiKey":"plain"}',
    '',
  ];
  expect(await outcomes(others)).toEqual(new Set(['unreadable_secret']));
});

it('catalogue H22: opens nothing for another account, app, install or use', async () => {
  const purposes: VaultPurpose[] = [
    install,
    { ...install, accountId: 'x' },
    { ...install, appId: 'x' },
    { ...install, installId: 'x' },
    // the same letters, cut elsewhere
    { accountId: 'ab', appId: '', installId: 'c' },
    { accountId: 'b', appId: 'a', installId: 'c' },
    { ...install, use: 'oauth2-tokens' },
    { ...install, use: 'oauth2-verifier' },
    { accountId: 'a', widgetId: 'c' },
    { accountId: 'a', widgetId: 'b' },
  ];
  for (const [index, purpose] of purposes.entries()) {
    const sealed = await vault.seal('secret', purpose);
    const found = await Promise.all(purposes.map((other) => opened(sealed, other)));
    expect(found).toEqual(purposes.map((_, other) => (other === index ? 'secret' : 'unreadable_secret')));
  }
  // the order in which a purpose is written is no part of it
  expect(await opened(await vault.seal('secret', { installId: 'c', appId: 'b', accountId: 'a' }))).toBe('secret');
});

it('opens nothing by another key, not even by one of the same id or the same secret', async () => {
  const sealed = await vault.seal('secret', install);
  expect(await opened(sealed, install, createVault([createHostKey('2026')]))).toBe('unreadable_secret');
  expect(await opened(sealed.replace('.2026.', '.2027.'), install, createVault([{ ...key, id: '2027' }]))).toBe(
    'unreadable_secret',
  );
  expect(await opened(sealed, install, createVault([createHostKey('2027'), key]))).toBe('secret');
});

it('says one thing of whatever cannot be opened: the cure, without the text, the purpose or a cause', async () => {
  const sealed = await vault.seal('CANARY', install);
  const errors = await Promise.all(
    [sealed.slice(0, -2), 'CANARY', sealed.replace('v1', 'v9')].map((text) =>
      Promise.resolve(vault.open(text, install)).catch((error: unknown) => error),
    ),
  );
  for (const error of errors) {
    expect(error).toMatchObject({ code: 'unreadable_secret', message: expect.stringContaining('Put the key back') });
    expect(error).not.toHaveProperty('cause');
  }
  expect(new Set(errors.map(String)).size).toBe(1);
  expect(String(errors[0])).not.toMatch(/CANARY|2026/);
});

const secret = key.secret;
it.each([
  ['there is none', []],
  ['two of them have the same id', [key, createHostKey('2026')]],
  ['an id must be', [{ id: '', secret }]],
  ['an id must be', [{ id: 'a.b', secret }]],
  ['an id must be', [{ id: 'x'.repeat(33), secret }]],
  ['an id must be', [{ id: 2026 as never, secret }]],
  ['the secret of "short" is not 32 bytes', [{ id: 'short', secret: secret.slice(4) }]],
  ['the secret of "long" is not 32 bytes', [{ id: 'long', secret: `${secret}AAAA` }]],
  ['the secret of "words" is not 32 bytes', [{ id: 'words', secret: 'correct horse battery staple' }]],
  ['the secret of "missing" is not 32 bytes', [{ id: 'missing', secret: undefined as never }]],
  ['the secret of "second" is not 32 bytes', [key, { id: 'second', secret: '' }]],
])('refuses keys and says why: %s (%#)', (why, keys) => {
  const make = () => createVault(keys);
  expect(make).toThrow(HostError);
  expect(make).toThrow(`"keys" cannot be used: ${why}`);
  for (const one of keys.filter((bad) => bad.secret)) expect(make).not.toThrow(one.secret);
});

it('takes a key as openssl writes it', async () => {
  const padded = `${Buffer.from(secret, 'base64url').toString('base64')}\n`;
  expect(
    await opened(await vault.seal('secret', install), install, createVault([{ id: '2026', secret: padded }])),
  ).toBe('secret');
});

it('makes keys that differ, named by the day', () => {
  expect(createHostKey().id).toMatch(/^\d{4}-\d\d-\d\d$/);
  expect(createHostKey().secret).not.toBe(createHostKey().secret);
  expect(Buffer.from(createHostKey().secret, 'base64url').byteLength).toBe(32);
});
