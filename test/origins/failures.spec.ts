import { expect, test } from './support/test.js';

const timeoutMs = 800;

test('says that a server does not answer, with the likely causes, and tries again (M29)', async ({ desk }) => {
  await desk.mount({ url: 'https://app.example/documented' }, 'honest');
  await desk.mount({ url: 'https://app.example/never', timeoutMs });
  await expect(desk.at().getByRole('alert')).toContainText('App did not respond');
  await expect(desk.at().getByRole('alert')).toContainText('may not allow being shown inside another page');
  await expect(desk.at().getByRole('link', { name: 'Open in a new tab', exact: true })).toHaveAttribute(
    'href',
    'https://app.example/never',
  );
  expect(await desk.diagnostics()).toEqual([expect.stringContaining('app.silent')]);
  await desk.at().getByRole('button', { name: 'Try again' }).click();
  await expect(desk.at().getByRole('alert')).toHaveText('');
  await expect.poll(() => desk.world.arrivals.filter(({ path }) => path === '/never')).toHaveLength(2);
  await desk.toldTimes(2, 'honest');
  await desk.ask('honest');
  await desk.toldTimes(3, 'honest');
});

test('says that a page takes longer than usual (M29)', async ({ desk }) => {
  await desk.mount({ url: 'https://app.example/never', slowMs: 100 });
  await expect(desk.at().getByText('App is taking longer than usual')).toBeVisible();
});

test('shows a page that comes after its time was up (M29)', async ({ desk }) => {
  await desk.mount({ url: 'https://app.example/held/documented', timeoutMs: 100 });
  await expect(desk.at().getByRole('alert')).toContainText('App did not respond');
  desk.world.release();
  await desk.toldTimes(2);
  await expect(desk.at().getByRole('alert')).toHaveText('');
});

for (const [what, url] of [
  ['forbids to be shown in frames', 'https://app.example/forbids-frames'],
  ['has no address in the name system', 'https://nowhere.example/'],
] as const) {
  test(`says that there is no sign of life from a server that ${what}, and offers to reload (M29)`, async ({
    desk,
  }) => {
    await desk.mount({ url: 'https://app.example/documented' }, 'honest');
    await desk.mount({ url, timeoutMs });
    // The browser shows a page of its own and calls it loaded.
    await expect(desk.at().getByText('No sign of life yet. Is it blank?').first()).toBeVisible();
    await expect(desk.at().getByRole('button', { name: 'Reload App' })).toBeVisible();
    await expect(desk.at().getByRole('link', { name: 'Open App in a new tab' })).toBeVisible();
    await desk.at().getByRole('button', { name: 'Reload App' }).click();
    await expect(desk.at().getByText('No sign of life yet. Is it blank?').first()).toBeHidden();
    await desk.toldTimes(2, 'honest');
    await desk.ask('honest');
    await desk.toldTimes(3, 'honest');
  });
}

test('never doubts a page that has asked (M29)', async ({ desk }) => {
  await desk.mount({ url: 'https://app.example/documented', timeoutMs: 100 }, 'one');
  await desk.mount({ url: 'https://app.example/quiet', timeoutMs: 100 }, 'two');
  await expect(desk.at('two').getByText('No sign of life yet. Is it blank?').first()).toBeVisible();
  await expect(desk.at('one').getByText('No sign of life yet. Is it blank?')).toHaveCount(0);
  await desk.ask('two');
  await expect(desk.at('two').getByText('No sign of life yet. Is it blank?')).toHaveCount(0);
});
