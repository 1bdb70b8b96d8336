import { describe, expect, it, vi } from 'vitest';
import { dataOf, deskOrigin, fakeHost, openApp, requestText, textOf } from './support.js';

const { currentAgent, ...rest } = dataOf(1);
const snakeText = JSON.stringify({ event: 'appContext', data: { ...rest, current_agent: currentAgent } });

const inWebView = (): { host: ReturnType<typeof fakeHost>; heard: ReturnType<typeof vi.fn> } => {
  const heard = vi.fn();
  return { host: fakeHost({ isAlone: true, more: { ReactNativeWebView: { postMessage: heard } } }), heard };
};

describe('in Chatwoot’s mobile app', () => {
  it('asks through the web view, and posts nothing into its own window', async () => {
    const { host, heard } = inWebView();
    const { app } = openApp(host);
    expect(heard.mock.calls).toEqual([[requestText]]);
    const asked = app.refresh();
    expect(heard.mock.calls).toEqual([[requestText], [requestText]]);
    host.say(textOf(1));
    expect(await asked).toEqual(dataOf(1));
    expect(host.posted).toEqual([]);
  });

  it('knows current_agent as currentAgent, and leaves the rest as it came', () => {
    const { host } = inWebView();
    const { app } = openApp(host);
    host.say(snakeText);
    expect(app.context).toEqual({ ...dataOf(1), current_agent: currentAgent });
  });

  it('hears what the page posts to itself, whichever helpdesks it names', () => {
    const { host } = inWebView();
    const { told } = openApp(host, { hostOrigins: deskOrigin });
    host.say(textOf(1), { source: null });
    host.say(textOf(2), { source: host.page });
    expect(told).toHaveLength(2);
  });

  it('drops what another window says', () => {
    const { host } = inWebView();
    const { told } = openApp(host, { hostOrigins: deskOrigin });
    host.say(textOf(1), { source: {} });
    host.say(textOf(1), { source: null, origin: 'https://evil.example' });
    expect(told).toEqual([]);
  });
});

describe('alone in a window', () => {
  it('asks itself, where only it can hear, and does not take that for a context', () => {
    const host = fakeHost({ isAlone: true });
    const { told } = openApp(host, { hostOrigins: deskOrigin });
    expect(host.posted.map(({ message, target }) => [message, target])).toEqual([[requestText, '/']]);
    host.say(requestText);
    expect(told).toEqual([]);
  });
});

it('in a frame inside of a web view it is the parent who is asked', () => {
  const heard = vi.fn();
  const host = fakeHost({ more: { ReactNativeWebView: { postMessage: heard } } });
  openApp(host);
  expect(host.posted).toHaveLength(1);
  expect(heard).not.toHaveBeenCalled();
});
