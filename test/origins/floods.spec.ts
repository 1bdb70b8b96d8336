import { expect, test } from './support/test.js';

test('10,000 requests in a second get a few answers, the last with the newest context, each written once (M14)', async ({
  desk,
}) => {
  await desk.page.evaluate(() => {
    const written: Record<string, number> = {};
    const version = (number: number) => ({
      conversation: {
        id: 118,
        toJSON() {
          written[number] = (written[number] ?? 0) + 1;
          return { id: 118, version: number };
        },
      },
      contact: { id: 42 },
      currentAgent: { id: 5 },
    });
    window.desk.mount('one', { url: 'https://app.example/floods', context: version(1) });
    let messages = 0;
    window.addEventListener('message', () => {
      messages += 1;
      if (messages === 3000) window.desk.setContext('one', version(2));
      if (messages === 7000) window.desk.setContext('one', version(3));
    });
    Object.assign(window, { written });
  });
  await desk.toldTimes(1);
  expect(await (await desk.frame()).evaluate<number>('flood(10_000, 1)')).toBe(10_000);
  await expect.poll(() => desk.countMessages()).toBe(10_000);
  await expect.poll(async () => (await desk.told()).at(-1)).toContain('"version":3');
  const replies = (await desk.told()).length - 1;
  expect(replies).toBeGreaterThan(0);
  expect(replies).toBeLessThanOrEqual(25);
  const written = await desk.page.evaluate(() => (window as unknown as { written: Record<string, number> }).written);
  expect(Object.values(written).every((times) => times === 1)).toBe(true);
  expect((await desk.diagnostics()).filter((told) => told.startsWith('app.flood'))).toHaveLength(1);
  // It is answered at once again as soon as it asks like anybody else.
  await expect
    .poll(async () => {
      await desk.ask();
      return (await desk.told()).length;
    })
    .toBeGreaterThan(replies + 1);
});
