import type { CDPSession, Page } from '@playwright/test';
import { priya } from './support/people.js';
import type { Recorded } from './support/recorder.js';
import type { SidebarPage } from './support/sidebarPage.js';
import { expect, test } from './support/test.js';

declare global {
  interface Window {
    readonly sidebar: SidebarPage;
    /** Listeners of window and document, and timers, that are there now. */
    readonly left: () => readonly string[];
  }
}

test('10,000 foreign messages a second for five seconds reach neither React nor the agent’s typing (M13)', async ({
  desk,
}) => {
  const { page } = desk;
  // The app's own clock stands still: what is drawn now, messages have caused.
  await desk.mount({ url: 'https://app.example/quiet', slowMs: 60_000, timeoutMs: 60_000 });
  await desk.toldTimes(1);
  await expect(desk.at().locator('[data-state=ready]')).toBeVisible();
  const foreign = await desk.addStranger('https://evil.example/floods');
  await page.evaluate(() => {
    const latencies: number[] = [];
    const { counts } = (window as unknown as { recorded: Recorded }).recorded;
    document.querySelector('#reply')?.addEventListener('keydown', ({ timeStamp }) => {
      if (counts.get('https://evil.example') === 50_000) return;
      // The frame is painted between its callbacks and the next task.
      requestAnimationFrame(() => setTimeout(() => latencies.push(performance.now() - timeStamp)));
    });
    Object.assign(window, { latencies });
  });
  const lines: string[] = [];
  page.on('console', (line) => lines.push(line.text()));
  const commits = await desk.commits();

  const sent = foreign.evaluate<number>('flood(10_000, 5)');
  const reply = page.getByLabel('Reply');
  await reply.focus();
  // As long as the flood lasts: five seconds, and what the typing itself takes.
  const typed = 100;
  await reply.pressSequentially('a'.repeat(typed), { delay: 45 });

  expect(await sent).toBe(50_000);
  await expect.poll(() => desk.countMessages('https://evil.example')).toBe(50_000);
  await expect(reply).toHaveValue('a'.repeat(typed));
  const latencies = await page.evaluate(() => (window as unknown as { latencies: number[] }).latencies);
  expect(latencies.length).toBeGreaterThan(20);
  const p95 = latencies.sort((a, b) => a - b)[Math.floor(latencies.length * 0.95)] ?? Infinity;
  test
    .info()
    .annotations.push({ type: 'key to paint, p95', description: `${p95.toFixed(1)} ms of ${latencies.length} keys` });
  expect(p95).toBeLessThan(200);
  expect(await desk.commits()).toBe(commits);
  expect(await desk.told('stranger')).toEqual([]);
  expect(lines.length).toBeLessThanOrEqual(1);
  await desk.toldTimes(1);
  await desk.ask();
  await desk.toldTimes(2);
});

async function heapOf(page: Page, session: CDPSession): Promise<number> {
  // The browser's own notes on how long things took are no memory of ours.
  await page.evaluate(() => {
    performance.clearResourceTimings();
    performance.clearMeasures();
    performance.clearMarks();
  });
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  return (await session.send('Runtime.getHeapUsage')).usedSize;
}

test('200 times shown and taken away in Strict Mode, an app leaves no listener and no memory (M18)', async ({
  desk,
}) => {
  test.setTimeout(180_000);
  const { page } = desk;
  await page.evaluate(() => {
    const listeners = { 'window message': 0, 'window blur': 0, 'document securitypolicyviolation': 0 };
    for (const [name, target] of Object.entries({ window, document })) {
      for (const [method, step] of [
        ['addEventListener', 1],
        ['removeEventListener', -1],
      ] as const) {
        const original = target[method].bind(target) as (...given: unknown[]) => void;
        Object.assign(target, {
          [method](type: string, ...others: unknown[]) {
            const key = `${name} ${type}` as keyof typeof listeners;
            if (key in listeners) listeners[key] += step;
            original(type, ...others);
          },
        });
      }
    }
    Object.assign(window, { listeners });
  });
  const cycles = (times: number): Promise<number> =>
    page.evaluate(
      async ([times, context]) => {
        let most = 0;
        for (let n = 0; n < times; n += 1) {
          const unmount = window.desk.mountStrict('strict', {
            app: { id: 1, title: 'App', content: [{ type: 'frame', url: 'https://app.example/documented' }] },
            context,
            contextUpdates: 'on-change',
          });
          const frame = document.querySelector('#strict iframe');
          await new Promise((loaded) => frame?.addEventListener('load', loaded, { once: true }));
          most = Math.max(
            most,
            (window as unknown as { listeners: Record<string, number> }).listeners['window message'] ?? 0,
          );
          unmount();
          await new Promise((done) => setTimeout(done));
        }
        return most;
      },
      [times, priya] as const,
    );
  const session = await page.context().newCDPSession(page);
  // Another frame of the same site keeps its process alive, which saves most of the time.
  await desk.addStranger('https://app.example/quiet');
  // By then the code has been compiled as far as it will be.
  expect(await cycles(150)).toBe(1);
  const before = await heapOf(page, session);
  await cycles(200);
  const growth = (await heapOf(page, session)) / before - 1;
  test.info().annotations.push({ type: 'heap growth', description: `${(growth * 100).toFixed(2)} %` });
  expect(growth).toBeLessThan(0.05);
  expect(await page.evaluate(() => (window as unknown as { listeners: object }).listeners)).toEqual({
    'window message': 0,
    'window blur': 0,
    'document securitypolicyviolation': 0,
  });
  expect(page.frames()).toHaveLength(2);
});

/** Runs before everything else on a page: counts the listeners of window and document, and the timers that have not ended. */
function countWhatIsLeft(): void {
  const listeners = new Map<string, Set<unknown>>();
  for (const [name, target] of Object.entries({ window, document })) {
    for (const method of ['addEventListener', 'removeEventListener'] as const) {
      const original = target[method].bind(target) as (...given: unknown[]) => void;
      Object.assign(target, {
        [method](type: string, listener: unknown, options?: AddEventListenerOptions | boolean) {
          const isCapture = typeof options === 'object' ? options.capture === true : options === true;
          const key = `${name} ${type}${isCapture ? ' (capture)' : ''}`;
          const known = listeners.get(key) ?? new Set();
          listeners.set(key, known);
          if (method === 'addEventListener') known.add(listener);
          else known.delete(listener);
          original(type, listener, options);
        },
      });
    }
  }
  const timers = new Map<unknown, string>();
  const { setTimeout: later, setInterval: often, clearTimeout: stop } = window;
  const clear = (id?: Parameters<typeof clearTimeout>[0]): void => {
    timers.delete(id);
    stop.call(window, id);
  };
  Object.assign(window, {
    setTimeout(task: (...given: unknown[]) => void, ms?: number, ...given: unknown[]) {
      const id = later.call(
        window,
        () => {
          timers.delete(id);
          task(...given);
        },
        ms,
      );
      timers.set(id, `a timeout of ${ms} ms`);
      return id;
    },
    setInterval(...given: Parameters<typeof setInterval>) {
      const id = often.apply(window, given);
      timers.set(id, `an interval of ${given[1]} ms`);
      return id;
    },
    clearTimeout: clear,
    clearInterval: clear,
    left: () => [
      ...[...listeners].flatMap(([name, { size }]) => (size > 0 ? [`${size} of ${name}`] : [])),
      ...timers.values(),
    ],
  });
}

test('200 conversations with a panel, widgets and an app take less than 10 MB, and leave no listener and no timer', async ({
  desk,
}) => {
  test.setTimeout(180_000);
  const page = await desk.page.context().newPage();
  await page.addInitScript(countWhatIsLeft);
  await page.goto('https://desk.example/sidebar');
  // React listens to the selection of a document for good, once it has drawn anything there.
  await page.evaluate(() => {
    window.sidebar.mount(20, true);
    window.sidebar.unmount();
  });
  const before = await page.evaluate(() => window.left());
  await page.evaluate(() => window.sidebar.mount(20, true));
  const visit = (from: number, times: number): Promise<number> =>
    page.evaluate(
      async ([from, times]) => {
        let most = 0;
        for (let customer = from; customer < from + times; customer += 1) {
          await window.sidebar.visit(customer);
          most = Math.max(most, document.querySelectorAll('iframe').length);
        }
        return most;
      },
      [from, times] as const,
    );
  const session = await page.context().newCDPSession(page);
  // By then the code has been compiled as far as it will be, and as many frames are kept as ever are.
  await visit(1000, 40);
  const start = await heapOf(page, session);
  expect(await visit(2000, 200), 'frames').toBe(5);
  const growth = ((await heapOf(page, session)) - start) / 2 ** 20;
  test.info().annotations.push({ type: 'heap growth', description: `${growth.toFixed(2)} MB` });
  console.log(`heap growth over 200 conversations: ${growth.toFixed(2)} MB`);
  expect(growth).toBeLessThan(10);
  await page.evaluate(() => window.sidebar.unmount());
  await expect.poll(() => page.evaluate(() => window.left())).toEqual(before);
  await expect.poll(() => page.frames().length).toBe(1);
  await page.close();
});

test('a switch to a conversation that was seen before takes less than a frame: 200 fields and 5 widgets', async ({
  desk,
}) => {
  const page = await desk.page.context().newPage();
  await page.goto('https://desk.example/sidebar');
  await page.evaluate(async () => {
    window.sidebar.mount(200, false);
    for (const customer of [1, 2]) await window.sidebar.visit(customer);
  });
  await expect(page.locator('[data-kind=panel] dd')).toHaveCount(200);
  await expect(page.locator('[data-kind=widget] .deskside-item')).toHaveCount(6);
  const frame = 1000 / 60;
  const medians: number[] = [];
  // The machine may be busy: what the work itself costs is what the best of some rounds takes.
  while (medians.length < 10 && Math.min(...medians) > frame) {
    const took = await page.evaluate(async () => {
      const took: number[] = [];
      for (let times = 0; times < 20; times += 1) {
        await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
        took.push(window.sidebar.switchTo(1 + (times % 2)));
      }
      return took;
    });
    medians.push(took.sort((a, b) => a - b)[10] ?? Infinity);
  }
  const figures = medians.map((median) => `${median.toFixed(1)} ms`).join(', ');
  test.info().annotations.push({ type: 'switch, median of 20', description: figures });
  console.log(`switch to a cached conversation, medians of 20: ${figures}`);
  expect(Math.min(...medians)).toBeLessThan(frame);
  await page.close();
});
