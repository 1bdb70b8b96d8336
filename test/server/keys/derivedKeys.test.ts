// @vitest-environment node
import { expect, it } from 'vitest';
import { type KeyMaker, webKeys } from '../../../src/server/keys/derivedKeys.js';
import { nodeKeys } from '../../../src/server/node/nodeKeys.js';

const makers: readonly (readonly [string, KeyMaker, KeyMaker])[] = [
  ['Node seals and WebCrypto opens', nodeKeys, webKeys],
  ['WebCrypto seals and Node opens', webKeys, nodeKeys],
];
const secret = new Uint8Array(32).fill(7);
const iv = new Uint8Array(12).fill(9);
const bytesOf = (text: string) => new TextEncoder().encode(text);

/** What a promise is rejected with, or a function throws. */
async function failing(work: () => unknown): Promise<boolean> {
  try {
    await work();
    return false;
  } catch {
    return true;
  }
}

it.each(makers)('%s, whatever the length of the text', async (_, sealing, opening) => {
  for (const text of ['', 'a', 'x'.repeat(15), 'x'.repeat(16), 'ñ😀'.repeat(1_000)]) {
    const sealed = await (await sealing.messageKey(secret)).seal(iv, bytesOf('bound'), bytesOf(text));
    expect(sealed.byteLength).toBe(bytesOf(text).byteLength + 16);
    const opened = await (await opening.messageKey(secret)).open(iv, bytesOf('bound'), new Uint8Array(sealed));
    expect(new TextDecoder().decode(opened)).toBe(text);
  }
});

it.each(makers)('%s nothing that was changed, cut, or belongs to something else', async (_, sealing, opening) => {
  const sealed = new Uint8Array(await (await sealing.messageKey(secret)).seal(iv, bytesOf('bound'), bytesOf('text')));
  const key = await opening.messageKey(secret);
  const other = await opening.messageKey(secret.with(0, 8));
  const attempts = [
    ...[...sealed.keys()].map((at) => () => key.open(iv, bytesOf('bound'), sealed.with(at, (sealed[at] ?? 0) ^ 1))),
    ...[...sealed.keys()].map((length) => () => key.open(iv, bytesOf('bound'), sealed.slice(0, length))),
    () => key.open(iv, bytesOf('other'), sealed),
    () => key.open(iv.with(0, 1), bytesOf('bound'), sealed),
    () => other.open(iv, bytesOf('bound'), sealed),
  ];
  expect(await Promise.all(attempts.map(failing))).toEqual(attempts.map(() => true));
  expect(await failing(() => key.open(iv, bytesOf('bound'), sealed))).toBe(false);
});

it('signs alike by both', async () => {
  const signed = async (maker: KeyMaker, content: string) =>
    Buffer.from(await (await maker.signingKey(secret)).sign(bytesOf(content))).toString('hex');
  expect(await signed(nodeKeys, 'a')).toBe(await signed(webKeys, 'a'));
  expect(await signed(nodeKeys, 'a')).not.toBe(await signed(nodeKeys, 'b'));
});
