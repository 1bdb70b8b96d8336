import { expect, it, onTestFinished, vi } from 'vitest';
import {
  connectFrame,
  contextSource,
  type FrameConnection,
  type FrameHandlers,
  originPolicy,
} from '../../src/bridge/index.js';
import type { AppContextData } from '../../src/context/index.js';
import { appOrigin, dataOf, deskOrigin, failureOf, fakeHost, nextContext, openApp } from './support.js';

const versionOf = (id: number) =>
  contextSource(
    () => dataOf(id) as AppContextData,
    (told) => {
      throw new Error(told.message);
    },
  );

/** Deskside's own host around an app’s page. */
function deskside(handlers: FrameHandlers) {
  const host = fakeHost();
  const frameWindow = { postMessage: (text: string) => host.say(text, { origin: deskOrigin }) };
  const listeners = new Set<(event: MessageEvent) => void>();
  const desk = {
    addEventListener: (_: 'message', listener: (event: MessageEvent) => void) => listeners.add(listener),
    removeEventListener: (_: 'message', listener: (event: MessageEvent) => void) => listeners.delete(listener),
  };
  const connection: FrameConnection = connectFrame({
    frame: { contentWindow: frameWindow, ownerDocument: { defaultView: desk } } as unknown as HTMLIFrameElement,
    origins: originPolicy(appOrigin),
    context: versionOf(1),
    handlers: () => handlers,
    pushesChanges: () => false,
    onHeard: () => {},
    onDiagnostic: (told) => {
      throw new Error(told.message);
    },
  });
  onTestFinished(() => connection.close());
  const toDesk = (data: unknown, _: unknown, ports: readonly MessagePort[] = []): void => {
    for (const listener of listeners) {
      listener({ data, ports, source: frameWindow, origin: appOrigin } as unknown as MessageEvent);
    }
  };
  Object.assign(host.page.parent, { postMessage: toDesk });
  return { host, connection };
}

it('the kit and Deskside’s own host understand each other', async () => {
  const notify = vi.fn();
  const theme = { colorScheme: 'dark', tokens: {} } as const;
  const { host, connection } = deskside({
    notify,
    theme: () => theme,
    insertDraft: () => {
      throw new Error('The conversation is closed.');
    },
  });
  const { app, told } = openApp(host, { hostOrigins: deskOrigin });
  expect(await nextContext(app)).toEqual(dataOf(1));
  connection.loaded();
  expect(told).toHaveLength(1);

  const info = await app.host.ready;
  expect(info.kind === 'deskside' && [...info.methods].sort()).toEqual([
    'insertDraft',
    'notify',
    'refresh',
    'theme',
    'updates',
  ]);
  await app.host.notify('Saved');
  expect(notify).toHaveBeenCalledExactlyOnceWith({ message: 'Saved', tone: 'info' });
  expect(await app.host.theme()).toEqual(theme);
  expect(await failureOf(app.host.insertDraft('Hello'))).toMatchObject({
    code: 'refused',
    message: 'Deskside [refused]: The conversation is closed.',
  });
  expect(await failureOf(app.host.insertDraft(' '))).toMatchObject({ code: 'invalid' });
  expect(await failureOf(app.host.locale())).toMatchObject({ code: 'unsupported' });

  connection.setContext(versionOf(2));
  expect(await app.refresh()).toEqual(dataOf(2));

  await app.host.followUpdates();
  const other = new Promise((resolve) => app.host.onThemeChange(resolve));
  connection.changed('theme', () => ({ colorScheme: 'light', tokens: {} }));
  expect(await other).toEqual({ colorScheme: 'light', tokens: {} });
  const third = nextContext(app);
  connection.setContext(versionOf(3));
  expect(await third).toEqual(dataOf(3));
  expect(told.map(({ conversation }) => conversation.id)).toEqual([1, 2, 3]);
});
