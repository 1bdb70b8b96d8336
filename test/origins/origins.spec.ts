import { casesOf, verdictsOf } from './support/cases.js';
import { type Desk, request } from './support/desk.js';
import { expect, test } from './support/test.js';

interface OriginCase {
  readonly registered: string;
  readonly from: string;
}

test('every origin case is tested here', () => {
  expect(verdictsOf('origin')).toEqual(['accept', 'config-error', 'drop']);
});

for (const { id, input } of casesOf<OriginCase>('origin', 'accept')) {
  test(`answers a page of ${input.from} (${id})`, async ({ desk }) => {
    await desk.mount({ url: `${input.registered}/quiet` });
    await desk.toldTimes(1);
    await (await desk.frame()).goto(`${input.from}/documented`);
    await desk.toldTimes(2);
  });
}

/** Where a page has the origin of a case. */
const addressOf = ({ registered, from }: OriginCase): string =>
  from === 'null' ? `${registered}/opaque` : `${from}/asking`;

for (const { id, input } of casesOf<OriginCase>('origin', 'drop').filter((found) => found.input.from !== '')) {
  for (const how of ['has navigated there', 'was sent there by the app’s server'] as const) {
    test(`neither answers nor tells a page of ${input.from} that ${how} (M09 ${id})`, async ({ desk }) => {
      const there = addressOf(input);
      if (how === 'has navigated there') {
        await desk.mount({ url: `${input.registered}/quiet` });
        await desk.toldTimes(1);
        await (await desk.frame()).goto(there);
      } else await desk.mount({ url: `${input.registered}/redirect?to=${encodeURIComponent(there)}` });
      await desk.arrived(there);
      await expect.poll(() => desk.countMessages(input.from)).toBeGreaterThanOrEqual(2);
      expect(await desk.told()).toEqual([]);
      // An opaque page reports to the server of its address, which the app's page had been told through. A page that is not
      // encrypted may send nothing from inside an encrypted one; what it was told is read from itself above.
      const before = how === 'has navigated there' && input.from === 'null' ? 1 : 0;
      if (!input.from.startsWith('http:')) expect(await contextsAt(desk, new URL(there).origin)).toBe(before);
      expect((await desk.diagnostics()).join()).toContain(`app.foreign-origin  `);
      expect((await desk.diagnostics()).join()).toContain(input.from);
    });
  }
}

test('does not answer a message without an origin, which no page can send (M09 origin-009)', async ({ desk }) => {
  await desk.mount({ url: 'https://app.example/quiet' });
  await desk.toldTimes(1);
  for (const origin of ['', 'null', 'https://app.example/', 'HTTPS://APP.EXAMPLE'])
    await desk
      .at()
      .locator('iframe')
      .evaluate(
        (frame: HTMLIFrameElement, [data, origin]) =>
          window.dispatchEvent(new MessageEvent('message', { source: frame.contentWindow, origin, data })),
        [request, origin] as const,
      );
  await desk.toldTimes(1);
  await desk.ask();
  await desk.toldTimes(2);
});

for (const { id, input } of casesOf<OriginCase>('origin', 'config-error')) {
  for (const as of ['its address', 'an allowed origin of its record', 'an allowed origin of the helpdesk'] as const) {
    // The helpdesk itself may write "*"; nobody else may.
    if (as === 'an allowed origin of the helpdesk' && input.registered === '*') continue;
    test(`refuses an app with “${input.registered}” as ${as}, by name (M10 ${id})`, async ({ desk }) => {
      const origins = [input.registered];
      await desk.mount({
        url: as === 'its address' ? input.registered : 'https://app.example/documented',
        ...(as === 'an allowed origin of its record' && { settings: { allowedOrigins: origins } }),
        ...(as === 'an allowed origin of the helpdesk' && { allowedOrigins: origins }),
      });
      await expect(desk.at().getByRole('alert')).toContainText('App is not set up correctly');
      await expect(desk.at().locator('iframe')).toHaveCount(0);
      expect((await desk.diagnostics()).join()).toContain(`“${input.registered}”`);
      expect(desk.world.arrivals.filter(({ origin }) => origin !== 'https://desk.example')).toEqual([]);
    });
  }
}

/** How many contexts the server of an origin knows of. */
async function contextsAt(desk: Desk, origin: string): Promise<number> {
  return (await desk.knownAt(origin)).filter((message) => message.includes('appContext')).length;
}
