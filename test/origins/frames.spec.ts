import { casesOf, verdictsOf } from './support/cases.js';
import { expect, test } from './support/test.js';

interface Made {
  /** The attributes in the order in which they were set. */
  readonly order: readonly string[];
  /** What the frame had when it came into the page. */
  readonly inserted: Readonly<Record<string, string>>;
}

test('a frame has its sandbox, its policies and its name before its address (M19)', async ({ desk }) => {
  const { order, inserted } = await desk.page.evaluate((): Made => {
    const order: string[] = [];
    let inserted = {};
    const set = Element.prototype.setAttribute;
    Element.prototype.setAttribute = function (this: Element, name: string, value: string) {
      if (this.localName === 'iframe') order.push(name.toLowerCase());
      set.call(this, name, value);
    };
    const at = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'src');
    Object.defineProperty(HTMLIFrameElement.prototype, 'src', {
      ...at,
      set(value: string) {
        order.push('src');
        at?.set?.call(this, value);
      },
    });
    const attributesOf = (element: Element): object =>
      Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));
    for (const method of ['appendChild', 'insertBefore'] as const) {
      const insert = Node.prototype[method] as (this: Node, ...given: Node[]) => Node;
      Object.assign(Node.prototype, {
        [method](this: Node, ...given: Node[]) {
          const frame = (given[0] as Element).querySelector?.('iframe');
          if (frame && this.isConnected) inserted = attributesOf(frame);
          return insert.apply(this, given);
        },
      });
    }
    window.desk.mount('one', {
      url: 'https://app.example/documented',
      title: 'Orders',
      context: { conversation: { id: 1 }, contact: null, currentAgent: null },
    });
    return { order, inserted };
  });
  expect(order.indexOf('src')).toBe(order.length - 1);
  expect(order).toEqual(expect.arrayContaining(['sandbox', 'allow', 'referrerpolicy', 'title']));
  expect(inserted).toMatchObject({
    title: 'Orders',
    sandbox: 'allow-scripts allow-same-origin allow-forms allow-popups',
    allow: '',
    referrerpolicy: 'strict-origin',
    src: 'https://app.example/documented',
  });
});

test('a permission of the closed list is given, and nothing that is not on it (M19)', async ({ desk }) => {
  await desk.mount({ url: 'https://app.example/quiet', permissions: ['clipboard-write', 'downloads'] });
  const frame = desk.at().locator('iframe');
  await expect(frame).toHaveAttribute('allow', 'clipboard-write');
  await expect(frame).toHaveAttribute('sandbox', /allow-popups allow-downloads$/);
});

for (const permission of ['allow-top-navigation', 'allow-modals', 'top-navigation', 'Camera', '']) {
  test(`refuses the unknown permission “${permission}” by name`, async ({ desk }) => {
    await desk.mount({ url: 'https://app.example/quiet', permissions: [permission] });
    await expect(desk.at().getByRole('alert')).toContainText('App is not set up correctly');
    await expect(desk.at().locator('iframe')).toHaveCount(0);
    expect(await desk.diagnostics()).toEqual([expect.stringContaining(`“${permission}”`)]);
  });
}

test('every frame case is tested here', () => {
  expect(verdictsOf('frame')).toEqual(['refused', 'refused-or-opaque']);
});

for (const { id, input } of casesOf<string>('frame', 'refused', 'refused-or-opaque')) {
  test(`refuses to load “${input}”, by name (M20 ${id})`, async ({ desk }) => {
    const before = desk.world.arrivals.length;
    await desk.mount({ url: input });
    await expect(desk.at().getByRole('alert')).toContainText('App is not set up correctly');
    await expect(desk.at().locator('iframe, a')).toHaveCount(0);
    const [told] = await desk.diagnostics();
    expect(told).toContain(id === 'frame-007' ? '“https://desk.example”' : `“${input}”`);
    // An honest app loads after it: what was going to load would have loaded.
    await desk.mount({ url: 'https://app.example/documented' }, 'honest');
    await desk.toldTimes(2, 'honest');
    expect(desk.world.arrivals.slice(before).filter(({ path }) => path !== '/favicon.ico')).toEqual([
      { origin: 'https://app.example', path: '/documented' },
    ]);
    expect(desk.page.frames()).toHaveLength(2);
  });
}

test('does not let an app lead the agent away, block the page with dialogs or free a window (M21)', async ({
  desk,
}) => {
  await desk.mount({ url: 'https://app.example/quiet' });
  await desk.toldTimes(1);
  const app = await desk.frame();
  const refused = await app.evaluate(() => {
    const tried: Record<string, string> = {};
    const attempt = (name: string, act: () => unknown): void => {
      try {
        tried[name] = String(act());
      } catch (error) {
        tried[name] = (error as Error).name;
      }
    };
    attempt('location', () => {
      (top as Window).location.href = 'https://evil.example/asking';
    });
    attempt('replace', () => (top as Window).location.replace('https://evil.example/asking'));
    attempt('open', () => window.open('https://evil.example/asking', '_top'));
    attempt('link', () => {
      const link = Object.assign(document.createElement('a'), { href: 'https://evil.example/asking', target: '_top' });
      document.body.append(link);
      link.click();
    });
    for (let n = 0; n < 100; n += 1) attempt('alert', () => alert(n));
    attempt('confirm', () => confirm('?'));
    attempt('prompt', () => prompt('?'));
    attempt('document', () => parent.document.title);
    return tried;
  });
  expect(refused).toMatchObject({
    location: 'SecurityError',
    alert: 'undefined',
    confirm: 'false',
    prompt: 'null',
    document: 'SecurityError',
  });
  const opened = desk.page.context().waitForEvent('page');
  await app.evaluate(() => void window.open('https://evil.example/asking'));
  const popup = await opened;
  await expect.poll(() => desk.countMessages('https://evil.example')).toBe(2);
  // A window that a sandboxed page has opened is in the same sandbox.
  expect(await popup.evaluate(() => String(confirm('?')))).toBe('false');
  await desk.ask();
  await desk.toldTimes(2);
  expect(desk.page.url()).toBe('https://desk.example/');
});
