// @vitest-environment node
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { brotliCompressSync, deflateRawSync, deflateSync, gzipSync } from 'node:zlib';
import type { Store } from 'deskside/server';
import { createPgliteStore } from 'deskside/server/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentAnswer, documentContext } from '../support/document.js';
import { type Integrator, startIntegrator } from '../support/integrator.js';
import { addInstalledPanel } from '../support/panel.js';
import { startTimeout } from '../support/storeSuite.js';
import { testHost } from '../support/testHost.js';
import { waysToCall } from '../support/ways.js';

let store: Store;
let integrator: Integrator;
beforeAll(async () => {
  [store, integrator] = await Promise.all([createPgliteStore({ development: true }), startIntegrator()]);
}, startTimeout);
afterAll(async () => {
  await integrator.close();
  await store.close();
});

const json = 'application/json';

type Way = Parameters<typeof testHost>[1];

async function rendering(body: Buffer | string, headers: Record<string, string>, way: Way) {
  const test = testHost(store, way);
  const { render } = await addInstalledPanel(store, test, integrator.answering(200, body, headers));
  return () => test.call('POST', render, documentContext);
}

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
/** Memory that something still holds, in bytes. */
function held(): number {
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}

describe.each(waysToCall({ development: true }))('an endpoint that is called %s', (_, way) => {
  it('catalogue H13: a bomb of 51 KB and 50 MB costs less than 32 MB while it is read', async () => {
    const bomb = gzipSync(Buffer.alloc(50_000_000, ' '));
    expect(bomb.byteLength).toBeLessThan(52_000);
    const render = await rendering(bomb, { 'content-type': json, 'content-encoding': 'gzip' }, way);
    await render();
    collect();
    const before = held();
    let most = before;
    const watch = setInterval(() => {
      most = Math.max(most, held());
    }, 1);
    for (let call = 0; call < 5; call += 1) {
      const answer = await render();
      expect(answer.body).toMatchObject({ code: 'endpoint_invalid_response' });
      most = Math.max(most, held());
    }
    clearInterval(watch);
    expect(most - before).toBeLessThan(32 * 2 ** 20);
  });

  it.each([
    ['gzip', gzipSync],
    ['br', brotliCompressSync],
    ['deflate', deflateSync],
    ['deflate', deflateRawSync],
    ['X-GZIP', gzipSync],
  ])('an answer that is packed once, by %s, is unpacked', async (encoding, pack) => {
    const render = await rendering(pack(documentAnswer), { 'content-type': json, 'content-encoding': encoding }, way);
    const answer = await render();
    expect([answer.status, answer.text]).toEqual([200, documentAnswer]);
    expect(answer.headers.has('content-encoding')).toBe(false);
  });

  it.each(['gzip, gzip', 'gzip,br', 'br , gzip , deflate'])(
    'an answer that is packed more than once is refused (%s)',
    async (encoding) => {
      const bomb = gzipSync(gzipSync(Buffer.alloc(1_000_000)));
      const render = await rendering(bomb, { 'content-type': json, 'content-encoding': encoding }, way);
      const { status, body } = await render();
      expect([status, body]).toEqual([
        502,
        expect.objectContaining({
          code: 'endpoint_invalid_response',
          detail: expect.stringMatching(/packed more than once\. Compress it once, or not at all/),
        }),
      ]);
    },
  );

  it('an answer that is not what its header says is refused', async () => {
    const render = await rendering(documentAnswer, { 'content-type': json, 'content-encoding': 'gzip' }, way);
    expect((await render()).status).toBe(502);
  });
});
