// Takes the pictures of the README and of docs/ from the real demo: `node scripts/screenshots.mjs` after `npm start` has built it.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { launchOptions } from './browser.mjs';

const port = 47193;
const data = mkdtempSync(join(tmpdir(), 'deskside-screenshots-'));
const server = spawn(process.execPath, ['dist-demo/server/main.js'], {
  env: { ...process.env, DESKSIDE_DEMO_DATA: data, DESKSIDE_DEMO_PORT: String(port) },
  stdio: 'ignore',
});
const browser = await chromium.launch(await launchOptions());
try {
  mkdirSync('docs/images', { recursive: true });
  for (const [name, colorScheme] of [
    ['demo', 'light'],
    ['demo-dark', 'dark'],
  ]) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 760 }, deviceScaleFactor: 1.5, colorScheme });
    await reach(page);
    await page.getByText('₹4,999').first().waitFor();
    await page.getByText('Receipt printer', { exact: true }).waitFor();
    await page.screenshot({ path: `docs/images/${name}.png` });
    if (colorScheme === 'light') await takeEditor(page);
    await page.getByRole('tab', { name: 'Customer Orders' }).click();
    await page.frameLocator('iframe[title="Customer Orders"]').getByText('PW-20471').waitFor();
    await page.screenshot({ path: `docs/images/${name.replace('demo', 'apps')}.png` });
    if (colorScheme === 'light') await takeTools(page);
    await page.close();
  }
} finally {
  await browser.close();
  server.kill('SIGTERM');
  rmSync(data, { recursive: true, force: true });
}

/** The editor of a panel's fields: Plan is at the top already, Tags is hidden, and MRR is on its way. */
async function takeEditor(page) {
  const panel = page.getByRole('region', { name: 'My CRM Panel', exact: true });
  const press = (name) => panel.getByRole('button', { name, exact: true }).click();
  await press('Arrange the fields of My CRM Panel');
  await press('Move Plan to the top');
  await panel.getByRole('switch', { name: 'Show Tags' }).click();
  await panel.getByText('Saved', { exact: true }).waitFor();
  await panel.getByRole('button', { name: 'Drag MRR' }).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowUp');
  await page.mouse.move(0, 0);
  await page.screenshot({ path: 'docs/images/arrange.png' });
  await page.keyboard.press('Escape');
  await press('Reset');
  await panel.getByText('Early Adopter').waitFor();
  await press('Done');
}

/** A panel's form with its try-out, and a broken panel in the workbench with what is wrong and how it is cured. */
async function takeTools(page) {
  const address = `http://127.0.0.1:${port}`;
  const wrong = page.getByRole('heading', { name: /^Something is wrong/ });
  await page.goto(`${address}/settings`);
  await page.getByRole('button', { name: 'Edit Broken: Wrong key case' }).click();
  await page.getByRole('button', { name: 'Run test' }).click();
  await wrong.waitFor();
  await page.mouse.move(0, 0);
  await page.screenshot({ path: 'docs/images/settings.png' });
  await page.goto(`${address}/workbench`);
  await page.getByRole('button', { name: 'Broken: Wrong key case' }).click();
  await wrong.waitFor();
  await page.mouse.move(0, 0);
  await page.screenshot({ path: 'docs/images/workbench.png' });
}

/** Opens the demo as soon as its server answers. */
async function reach(page, attempts = 60) {
  for (let attempt = 0; ; attempt += 1) {
    try {
      await page.goto(`http://127.0.0.1:${port}/`);
      return;
    } catch (error) {
      if (attempt === attempts) throw error;
      await page.waitForTimeout(500);
    }
  }
}
