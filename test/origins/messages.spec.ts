import { casesOf, expressionOf, verdictsOf } from './support/cases.js';
import { priya } from './support/people.js';
import { expect, test } from './support/test.js';

test('every message case is tested here', () => {
  expect(verdictsOf('message')).toEqual(['drop', 'one-reply']);
});

for (const { id, input } of casesOf('message', 'one-reply')) {
  test(`answers ${JSON.stringify(input)} once (M12 ${id})`, async ({ desk }) => {
    await desk.mount({ url: 'https://app.example/quiet' });
    await desk.toldTimes(1);
    await desk.post(expressionOf(input));
    const [, reply] = await desk.toldTimes(2);
    const { event, data } = JSON.parse(reply ?? '');
    expect(event).toBe('appContext');
    expect(Object.keys(data)).toEqual(['conversation', 'contact', 'currentAgent']);
  });
}

for (const { id, input } of casesOf('message', 'drop')) {
  test(`drops ${JSON.stringify(input).slice(0, 60)} and draws nothing (M12 ${id})`, async ({ desk }) => {
    await desk.mount({ url: 'https://app.example/quiet' });
    await desk.toldTimes(1);
    await expect(desk.at().locator('[data-state=ready]')).toBeVisible();
    const commits = await desk.commits();
    await desk.post(expressionOf(input));
    await desk.toldTimes(1);
    expect(await desk.commits()).toBe(commits);
    await desk.ask();
    await desk.toldTimes(2);
  });
}

const nested = (depth: number): string => `${'{"a":'.repeat(depth)}1${'}'.repeat(depth)}`;

/** Contexts that are made in the helpdesk's page, as expressions over the ordinary one. */
const hardContexts: Readonly<Record<string, { readonly context: string; readonly code: string }>> = {
  'nested 10,000 deep': {
    context: `({ ...context, customAttributes: JSON.parse('${nested(10_000)}') })`,
    code: 'context.cut',
  },
  'with a bigint': { context: '({ ...context, customAttributes: { big: 2n ** 70n } })', code: 'context.cut' },
  'that contains itself': {
    context: '(() => { const own = {}; own.own = own; return { ...context, customAttributes: own }; })()',
    code: 'context.cut',
  },
  'with a member that throws': {
    context: '({ ...context, customAttributes: { get broken() { throw new Error("broken"); } } })',
    code: 'context.cut',
  },
  'with a message of 10 MB': {
    context: `({ ...context, conversation: { ...context.conversation,
      messages: [{ id: 1, content: 'A'.repeat(10_000_000) }, { id: 2, content: 'newest' }] } })`,
    code: 'context.cut',
  },
  'too large without its messages': {
    context: "({ ...context, customAttributes: { all: 'A'.repeat(10_000_000) } })",
    code: 'context.too-large',
  },
};

for (const [what, { context, code }] of Object.entries(hardContexts)) {
  test(`tells a context ${what} as valid JSON under the limit, or says why not (M23)`, async ({ desk }) => {
    await desk.mount({ url: 'https://app.example/quiet' }, 'honest');
    await desk.toldTimes(1, 'honest');
    await desk.page.evaluate(
      `{ const context = ${JSON.stringify(priya)}; window.desk.mount('one', { url: 'https://app.example/quiet', context: ${context} }); }`,
    );
    await desk.arrived('https://app.example/quiet');
    await expect(desk.at().locator('[data-state=ready]')).toBeVisible();
    await expect.poll(() => desk.diagnostics()).toContainEqual(expect.stringContaining(code));
    const told = await desk.told();
    for (const message of told) {
      expect(message.length).toBeLessThanOrEqual(2 * 1024 * 1024);
      expect(JSON.parse(message).data.contact.name).toBe('Priya Sharma');
    }
    expect(told).toHaveLength(code === 'context.cut' ? 1 : 0);
    if (what.includes('message of')) expect(told[0]).toContain('newest');
    await desk.ask('honest');
    await desk.toldTimes(2, 'honest');
  });
}
