import { request } from './support/desk.js';
import { expect, test } from './support/test.js';

test('answers only the frame that asked (M02)', async ({ desk }) => {
  await desk.mount({ url: 'https://app.example/quiet' }, 'one');
  await desk.mount({ url: 'https://app.example/quiet' }, 'two');
  await desk.toldTimes(1, 'one');
  await desk.toldTimes(1, 'two');
  await desk.ask('two');
  await desk.toldTimes(2, 'two');
  await desk.toldTimes(1, 'one');
});

test('does not answer another frame of the app’s own origin (M03)', async ({ desk }) => {
  await desk.mount({ url: 'https://app.example/quiet' });
  await desk.toldTimes(1);
  await desk.addStranger('https://app.example/asking');
  await expect.poll(() => desk.countMessages('https://app.example')).toBe(2);
  expect(await desk.told('stranger')).toEqual([]);
  await desk.toldTimes(1);
});

test('does not answer a frame inside the app’s frame, though it is of the app’s origin (M03)', async ({ desk }) => {
  await desk.mount({ url: 'https://app.example/quiet' });
  await desk.toldTimes(1);
  const app = await desk.frame();
  await app.evaluate((request) => {
    const inner = document.createElement('iframe');
    inner.srcdoc = `<script>top.postMessage('${request}', '*')</script>`;
    document.body.append(inner);
  }, request);
  await expect.poll(() => desk.countMessages('https://app.example')).toBe(1);
  await desk.toldTimes(1);
  expect((await desk.knownAt('https://app.example')).length).toBe(1);
});

for (const address of ['https://app.example/asking', 'https://evil.example/asking']) {
  test(`does not answer a window that the app has opened at ${address} (M03)`, async ({ desk }) => {
    await desk.mount({ url: 'https://app.example/quiet' });
    await desk.toldTimes(1);
    const opened = desk.page.context().waitForEvent('page');
    const app = await desk.frame();
    await app.evaluate((address) => void window.open(address), address);
    const popup = await opened;
    await expect.poll(() => desk.countMessages(new URL(address).origin)).toBe(2);
    await desk.toldTimes(1);
    // Its own message comes after whatever it was sent before.
    await popup.evaluate(() => window.postMessage('marker of its own', '*'));
    await expect.poll(() => desk.world.heardAt(new URL(address).origin).join()).toContain('marker of its own');
    const known = desk.world.heardAt(new URL(address).origin).filter((message) => message.includes('appContext'));
    expect(known).toHaveLength(address.includes('evil') ? 0 : 1);
  });
}

test('does not answer a message whose window is gone (M08)', async ({ desk }) => {
  await desk.mount({ url: 'https://app.example/quiet' }, 'one');
  await desk.mount({ url: 'https://app.example/quiet' }, 'two');
  await desk.toldTimes(1, 'one');
  const sources = await desk.page.evaluate(async (request) => {
    const sources: boolean[] = [];
    window.addEventListener('message', ({ source }) => sources.push(source === null));
    const frame = document.querySelector<HTMLIFrameElement>('#two iframe');
    // Without a document around it a frame has no window: its `contentWindow` is null, as such a message's source is.
    frame?.remove();
    window.dispatchEvent(new MessageEvent('message', { source: null, origin: 'https://app.example', data: request }));
    window.desk.unmount('two');
    window.dispatchEvent(new MessageEvent('message', { source: null, origin: 'https://app.example', data: request }));
    return sources;
  }, request);
  expect(sources).toEqual([true, true]);
  await desk.toldTimes(1, 'one');
  await desk.ask('one');
  await desk.toldTimes(2, 'one');
});
