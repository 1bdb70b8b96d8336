import { AxeBuilder } from '@axe-core/playwright';

const wcag22 = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/**
 * Opens the pages of a sample, waits for the words that must be on screen, and listens to everything that a browser
 * complains of.
 *
 * @returns when the first page showed all of its words, and what was wrong
 */
export async function visit(browser, address, visits) {
  const problems = [];
  let firstPanelAt;
  for (const { path, words, isServerRendered } of visits) {
    if (isServerRendered) problems.push(...(await missingInHtml(address + path, words)));
    const context = await browser.newContext({ baseURL: address, locale: 'en-GB', timezoneId: 'America/New_York' });
    try {
      problems.push(...(await visitOne(context, path, words, () => (firstPanelAt ??= performance.now()))));
    } finally {
      await context.close();
    }
  }
  return { firstPanelAt: firstPanelAt ?? performance.now(), problems };
}

/** What a reader without scripts would not see. */
async function missingInHtml(url, words) {
  const html = await (await fetch(url)).text();
  return words.filter((word) => !html.includes(`>${word}<`)).map((word) => `the server did not write “${word}”`);
}

async function visitOne(context, path, words, onShown) {
  const page = await context.newPage();
  const problems = [];
  const report = (problem) => problems.push(`${path}: ${problem}`);
  listen(page, report);
  await page.exposeFunction('reportViolation', report);
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile, lineNumber }) =>
      globalThis.reportViolation(`CSP: ${violatedDirective} refused ${blockedURI} (${sourceFile}:${lineNumber})`),
    );
  });
  const answer = await page.goto(path);
  const policy = answer?.headers()['content-security-policy'] ?? '';
  for (const problem of faultsOfPolicy(policy)) report(problem);
  const missing = await missingOnScreen(page, words);
  if (missing.length > 0)
    report(`${missing.join(', ')} not on screen; there is: ${await page.locator('body').innerText()}`);
  onShown();
  // what hydrates or loads late has said its complaints by then
  await page.waitForLoadState('networkidle');
  const { violations } = await new AxeBuilder({ page }).options({ runOnly: wcag22 }).analyze();
  for (const { id, nodes } of violations)
    report(`axe ${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`);
  return problems;
}

/** The words that do not come, within the patience that an agent has at most. */
async function missingOnScreen(page, words) {
  const comes = (word) => page.getByText(word, { exact: true }).first().waitFor({ timeout: 20_000 });
  const seen = await Promise.allSettled(words.map(comes));
  return words.filter((_, index) => seen[index].status === 'rejected').map((word) => `“${word}”`);
}

function listen(page, report) {
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') report(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => report(`error: ${error.message}`));
  page.on('response', (answer) => {
    if (answer.status() >= 400) report(`${answer.url()} answered ${answer.status()}`);
  });
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText;
    // a request whose page has gone on
    if (reason !== 'net::ERR_ABORTED') report(`${request.url()} failed: ${reason}`);
  });
}

/** A policy proves nothing when it allows what it is there to refuse. */
function faultsOfPolicy(policy) {
  const wanted = ["default-src 'none'", "script-src 'self'", "style-src 'self'"];
  const missing = wanted.filter((part) => !policy.includes(part)).map((part) => `the policy has no ${part}: ${policy}`);
  return /'unsafe-(inline|eval|hashes)'/.test(policy) ? [...missing, `the policy is loose: ${policy}`] : missing;
}
