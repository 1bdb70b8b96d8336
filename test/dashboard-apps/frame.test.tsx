import { fireEvent, screen } from '@testing-library/react';
import { type DashboardApp, DashboardAppFrame } from 'deskside';
import { fixtures } from 'deskside/testing';
import { StrictMode } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { listenTo, pass } from '../panels/support.js';
import { appOf, contextOf, frameOf, frames, load, request, say, showFrame, toldTo, withSettings } from './support.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const retry = (): HTMLElement => screen.getByRole('button', { name: 'Try again' });
const twoPages: DashboardApp = {
  ...appOf(),
  content: [...appOf().content, { type: 'frame', url: 'https://b.example/' }],
};

describe('the frame of an app', () => {
  it('is sandboxed, may do nothing more, and is called as the app is', () => {
    showFrame();
    const frame = frameOf('Customer Orders');
    expect(frame.getAttribute('sandbox')).toBe('allow-scripts allow-same-origin allow-forms allow-popups');
    expect(frame.getAttribute('allow')).toBe('');
    expect(frame.getAttribute('referrerpolicy')).toBe('strict-origin');
    expect(frame.getAttribute('src')).toBe('https://customer-orders.example/');
  });

  it('has every one of these before it has its address, and all of it before it is in the document', () => {
    const order: string[] = [];
    const set = Element.prototype.setAttribute;
    vi.spyOn(Element.prototype, 'setAttribute').mockImplementation(function (this: Element, name, value) {
      if (this.localName === 'iframe') order.push(this.isConnected ? `${name} too late` : name.toLowerCase());
      set.call(this, name, value);
    });
    showFrame();
    expect(order.at(-1)).toBe('src');
    expect(order.slice(0, -1)).toEqual(expect.arrayContaining(['title', 'sandbox', 'allow', 'referrerpolicy']));
  });

  it('may do what the closed list allows and an admin has set', () => {
    const permissions = ['camera', 'clipboard-write', 'downloads', 'popups-escape'] as const;
    showFrame({ app: withSettings({ permissions }) });
    expect(frameOf().getAttribute('sandbox')).toBe(
      'allow-scripts allow-same-origin allow-forms allow-popups allow-downloads allow-popups-to-escape-sandbox',
    );
    expect(frameOf().getAttribute('allow')).toBe('camera; clipboard-write');
  });

  it('has a name of its own where an app has several pages', () => {
    showFrame({ app: twoPages });
    expect(frames().map(({ title }) => title)).toEqual(['Customer Orders (1 of 2)', 'Customer Orders (2 of 2)']);
    expect(screen.getByRole('button', { name: 'Reload Customer Orders (2 of 2)' })).toBeInTheDocument();
  });

  it('can be called otherwise', () => {
    showFrame({ app: twoPages, name: 'Shop' });
    expect(frames().map(({ title }) => title)).toEqual(['Shop (1 of 2)', 'Shop (2 of 2)']);
  });

  it('is the same one through every change of its conversation, and another one for another customer', () => {
    const { change } = showFrame();
    const frame = frameOf();
    const { conversation } = fixtures.appContext;
    change({ context: { ...fixtures.appContext, conversation: { ...conversation, status: 'resolved' } } });
    expect(frameOf()).toBe(frame);
    change({ context: contextOf('somebody else') });
    expect(frameOf()).not.toBe(frame);
    change({ app: appOf('Customer Orders', 'Customer Orders', 'https://elsewhere.example/') });
    expect(frameOf().src).toBe('https://elsewhere.example/');
  });

  it('fills in the placeholders of its address once', () => {
    const app = withSettings({ placeholders: true }, appOf('A', 1, 'https://a.example/?s={{conversation.status}}'));
    const { change } = showFrame({ app });
    const frame = frameOf('A');
    expect(frame.src).toBe('https://a.example/?s=open');
    const { conversation } = fixtures.appContext;
    change({ context: { ...fixtures.appContext, conversation: { ...conversation, status: 'resolved' } } });
    expect(frameOf('A')).toBe(frame);
    expect(frame.src).toBe('https://a.example/?s=open');
  });
});

describe('what its page is told', () => {
  it('is the conversation as a JSON text when it loads and when it asks, addressed to its origin', () => {
    showFrame();
    const told = toldTo(frameOf());
    load();
    say(request);
    expect(told.map(({ target }) => target)).toEqual(Array(2).fill('https://customer-orders.example'));
    for (const { text } of told) expect(JSON.parse(text)).toEqual({ event: 'appContext', data: fixtures.appContext });
  });

  it('is nothing unasked when the conversation changes', async () => {
    const { change } = showFrame();
    const told = toldTo(frameOf());
    load();
    change({ context: { ...fixtures.appContext, currentAgent: { id: 8 } } });
    await pass(1000);
    expect(told).toHaveLength(1);
    say(request);
    expect(JSON.parse(told[1]?.text ?? '').data.currentAgent).toEqual({ id: 8 });
  });

  it('is nothing when a page of another origin asks, and the host is told so once', () => {
    const { diagnostics } = showFrame();
    const told = toldTo(frameOf());
    for (let count = 0; count < 3; count++) say(request, frameOf(), 'https://evil.example');
    expect(told).toEqual([]);
    expect(diagnostics.map(({ code }) => code)).toEqual(['app.foreign-origin']);
  });

  it('is nothing to a frame of the same app that has not asked', () => {
    showFrame({ app: twoPages });
    const [first, second] = frames() as [HTMLIFrameElement, HTMLIFrameElement];
    const told = [toldTo(first), toldTo(second)];
    say(request, second);
    expect(told.map(({ length }) => length)).toEqual([0, 1]);
  });
});

describe('how it is doing', () => {
  it('is said: loading, slow, and that it stands', async () => {
    const { states, container } = showFrame();
    const said = listenTo(container);
    expect(screen.getByRole('status')).toHaveTextContent('Loading Customer Orders');
    await pass(3999);
    expect(said.polite).toEqual([]);
    await pass(1);
    expect(said.polite).toEqual(['Customer Orders is taking longer than usual']);
    load();
    await pass();
    expect(said).toEqual({
      polite: ['Customer Orders is taking longer than usual', 'Customer Orders loaded'],
      assertive: [],
    });
    expect(states.map(({ kind }) => kind)).toEqual(['loading', 'loading', 'ready']);
  });

  it('is heard, when its page asks before it has loaded', async () => {
    const { states } = showFrame();
    say(request);
    load();
    await pass(60_000);
    expect(states.at(-1)).toEqual({ kind: 'ready', heard: true, quiet: false });
  });

  it('is quiet when its page has loaded and asks for nothing, which a browser’s error page does too', async () => {
    const { states } = showFrame();
    load();
    expect(screen.getByText('customer-orders.example')).toBeInTheDocument();
    await pass(15_000);
    expect(screen.getAllByText('No sign of life yet. Is it blank?').length).toBeGreaterThan(0);
    expect(states.at(-1)).toEqual({ kind: 'ready', heard: false, quiet: true });
    say(request);
    expect(screen.queryByText('No sign of life yet. Is it blank?')).toBeNull();
  });

  it('is failed after fifteen seconds: why it may be, and both ways on', async () => {
    const { states, diagnostics } = showFrame();
    await pass(14_999);
    expect(screen.queryByText(/did not respond/)).toBeNull();
    await pass(1);
    const alert = screen.getByRole('alert');
    expect(alert).toHaveTextContent('Customer Orders did not respond');
    expect(alert).toHaveTextContent('may be down or slow, or it may not allow being shown inside another page');
    const link = screen.getByRole('link', { name: 'Open in a new tab' });
    expect(link).toHaveAttribute('href', 'https://customer-orders.example/');
    expect(link).toHaveAttribute('rel', 'noopener noreferrer');
    expect(states.at(-1)).toEqual({ kind: 'failed', cause: 'timeout' });
    expect(diagnostics.map(({ code }) => code)).toEqual(['app.silent']);
  });

  it('is ready when a page comes late after all, which may be the browser’s own until it asks', async () => {
    const { states } = showFrame();
    await pass(20_000);
    load();
    expect(screen.queryByText(/did not respond/)).toBeNull();
    expect(states.at(-1)).toEqual({ kind: 'ready', heard: false, quiet: true });
  });

  it('takes other times than these', async () => {
    showFrame({ slowMs: 10, timeoutMs: 20 });
    await pass(10);
    expect(screen.getByText(/taking longer/)).toBeInTheDocument();
    await pass(10);
    expect(screen.getByText(/did not respond/)).toBeInTheDocument();
  });

  it('is another frame after “Try again”, and the focus stays with the app', async () => {
    showFrame();
    const before = frameOf();
    await pass(15_000);
    retry().focus();
    fireEvent.click(retry());
    expect(frameOf()).not.toBe(before);
    expect(before.isConnected).toBe(false);
    expect(screen.getByRole('status')).toHaveTextContent('Loading Customer Orders');
    expect(document.body).not.toHaveFocus();
    expect(document.activeElement).toContainElement(frameOf());
    await pass(15_000);
    expect(retry()).toBeInTheDocument();
  });

  it('can be loaded anew while it stands; the focus stays on that button', () => {
    showFrame();
    load();
    const before = frameOf();
    const reload = screen.getByRole('button', { name: 'Reload Customer Orders' });
    reload.focus();
    fireEvent.click(reload);
    expect(frameOf()).not.toBe(before);
    expect(reload).toHaveFocus();
  });

  it('leaves no timer behind', async () => {
    const { unmount } = showFrame();
    await pass(100);
    unmount();
    expect(vi.getTimerCount()).toBe(0);
  });
});

describe('a frame that this page’s own policy blocks', () => {
  const violation = (init: object): Event =>
    Object.assign(new Event('securitypolicyviolation', { bubbles: true }), {
      effectiveDirective: 'frame-src',
      blockedURI: 'https://customer-orders.example/',
      disposition: 'enforce',
      ...init,
    });

  it('says so, once, whatever loads in its place', () => {
    const { diagnostics } = showFrame();
    fireEvent(document, violation({}));
    load();
    fireEvent(document, violation({}));
    expect(screen.getByRole('alert')).toHaveTextContent('Customer Orders can’t be shown here');
    expect(screen.getByRole('alert')).toHaveTextContent('An admin can add it (frame-src)');
    expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
    expect(diagnostics.map(({ code }) => code)).toEqual(['app.blocked']);
  });

  it.each([
    ['of another origin', { blockedURI: 'https://elsewhere.example/' }],
    ['of another kind', { effectiveDirective: 'img-src' }],
    ['that is only reported', { disposition: 'report' }],
    ['without an address', { blockedURI: 'inline' }],
  ])('is not one %s', (_, init) => {
    showFrame();
    fireEvent(document, violation(init));
    expect(screen.getByRole('alert')).toBeEmptyDOMElement();
  });
});

describe('an app that must not be shown', () => {
  it.each([
    ['not encrypted', appOf('A', 1, 'http://a.example/'), 'app.url', /“http:\/\/a\.example\/” is not encrypted/],
    ['a script', appOf('A', 1, 'javascript:alert(1)'), 'app.url', /begins with javascript:/],
    ['a password', appOf('A', 1, 'https://a:b@a.example/'), 'app.url', /user name or a password/],
    ['this page’s own origin', appOf('A', 1, `${location.origin}/app`), 'app.own-origin', /own origin/],
    [
      'no such permission',
      withSettings({ permissions: ['allow-modals' as 'camera'] }),
      'app.permission',
      /“allow-modals”/,
    ],
    ['no origin', withSettings({ allowedOrigins: ['https://*.example'] }), 'app.origin', /https:\/\/\*\.example/],
    ['no such setting', withSettings({ placement: 'top' as 'tab' }), 'app.setting', /placement is “top”/],
    ['no such scope', withSettings({ scope: { email: 'no' as never } }), 'app.setting', /scope\.email/],
  ])('%s: is refused in words, and nothing is loaded', (_, app, code, sentence) => {
    const { diagnostics, states } = showFrame({ app });
    expect(screen.getByRole('alert')).toHaveTextContent(`${app.title} is not set up correctly`);
    expect(screen.getByRole('alert')).toHaveTextContent(sentence);
    expect(screen.getByRole('alert')).toHaveTextContent('An admin can correct it in the settings.');
    expect(frames()).toEqual([]);
    expect(screen.queryByRole('link')).toBeNull();
    expect(diagnostics.map((told) => told.code)).toEqual([code]);
    expect(states.map(({ kind }) => kind)).toEqual(['refused']);
  });

  it('never fails for want of an answer', async () => {
    const { states, diagnostics } = showFrame({ app: appOf('A', 1, 'http://a.example/') });
    await pass(60_000);
    expect(states).toHaveLength(1);
    expect(diagnostics).toHaveLength(1);
  });

  it('is shown as soon as it is corrected', () => {
    const { change } = showFrame({ app: appOf('A', 1, 'http://a.example/') });
    change({ app: appOf('A', 1, 'https://a.example/') });
    expect(screen.getByRole('alert')).toBeEmptyDOMElement();
    expect(frameOf('A').src).toBe('https://a.example/');
  });

  it('tells its host of each fault once, however often it is drawn', () => {
    const app = appOf('A', 1, 'http://a.example/');
    const { change, diagnostics } = showFrame({ app });
    for (let count = 0; count < 3; count++) change({ app: { ...app }, className: `again-${count}` });
    expect(diagnostics).toHaveLength(1);
  });
});

describe('in strict mode', () => {
  it('an app works as it does without', async () => {
    const onStateChange = vi.fn();
    const { rerender } = showFrame();
    rerender(
      <StrictMode>
        <DashboardAppFrame app={appOf()} context={fixtures.appContext} onStateChange={onStateChange} />
      </StrictMode>,
    );
    const told = toldTo(frameOf());
    load();
    say(request);
    expect(told).toHaveLength(2);
    await pass(60_000);
    expect(onStateChange).toHaveBeenLastCalledWith({ kind: 'ready', heard: true, quiet: false });
  });
});
