// @vitest-environment node
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createDashboardApp } from '../../src/app-sdk/index.js';
import { useAppContext } from '../../src/app-sdk/react/index.js';
import { failureOf } from './support.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

function Page() {
  const { status, context, host } = useAppContext({ hostOrigins: 'https://desk.example' });
  return <p>{`${status} ${typeof context} ${String(host.supports('theme'))}`}</p>;
}

it('there is no window here', () => {
  expect(typeof window).toBe('undefined');
});

it('a client is inert where there is no window', async () => {
  const onContext = vi.fn();
  const app = createDashboardApp({ onContext });
  expect(app.context).toBeUndefined();
  expect(app.onContext(onContext)).toBeTypeOf('function');
  expect(await app.host.ready).toEqual({ kind: 'classic' });
  expect(await failureOf(app.refresh())).toMatchObject({ code: 'closed' });
  expect(await failureOf(app.host.theme())).toMatchObject({ code: 'unsupported' });
  expect(() => app.close()).not.toThrow();
  expect(onContext).not.toHaveBeenCalled();
  expect(vi.getTimerCount()).toBe(0);
});

it('a component that waits for the context is written, and nothing is begun', () => {
  expect(renderToString(<Page />)).toBe('<p>waiting undefined false</p>');
  expect(vi.getTimerCount()).toBe(0);
});
