import { POLICY } from './serve.mjs';

const PAGE_LIMIT_MS = 120_000;

/** Opens a contender in a fresh context (own process, cold code), gives it to `use`, and closes it again. */
async function withPage(browser, address, use) {
  const context = await browser.newContext({
    locale: 'en-GB',
    timezoneId: 'UTC',
    viewport: { width: 360, height: 900 },
  });
  const problems = [];
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(PAGE_LIMIT_MS);
    page.on('pageerror', (error) => problems.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error') problems.push(message.text());
    });
    await page.addInitScript(() => {
      globalThis.refusals = [];
      document.addEventListener('securitypolicyviolation', (event) => {
        globalThis.refusals.push(`${event.effectiveDirective} ${event.blockedURI}`);
      });
    });
    await page.goto(address, { waitUntil: 'load' });
    return await use(page, problems);
  } finally {
    await context.close();
  }
}

/** One contender, one size: the times of every action in a fresh page. A complaint in the console is an error. */
export async function measurePage(browser, origin, name, size, budget) {
  return withPage(browser, `${origin}/${name}/`, async (page, problems) => {
    if (!(await page.evaluate(() => globalThis.crossOriginIsolated))) throw new Error('The page is not isolated.');
    const result = await page
      .evaluate(([n, ms]) => globalThis.bench.run(n, ms), [size, budget])
      .catch((error) => {
        throw new Error(`${name}, ${JSON.stringify(size)}: ${error.message}\n${problems.join('\n')}`);
      });
    if (problems.length > 0) throw new Error(`${name}, ${JSON.stringify(size)}: ${problems[0]}`);
    return result;
  });
}

/** What the browser refuses under the policy, and whether the values are on the page all the same. */
export async function checkPolicy(browser, origin, name, anyOf) {
  return withPage(browser, `${origin}/${name}/?csp`, async (page) => {
    const shown = await page.evaluate((options) => globalThis.bench.show(options), { anyOf });
    const refusals = await page.evaluate(() => globalThis.refusals);
    return { policy: POLICY, ...shown, refusals: tally(refusals) };
  });
}

function tally(list) {
  const counts = {};
  for (const item of list) counts[item] = (counts[item] ?? 0) + 1;
  return counts;
}
