import { act, cleanup, render, renderHook, screen } from '@testing-library/react';
import { StrictMode, useEffect } from 'react';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { type AppContextOptions, useAppContext } from '../../src/app-sdk/react/index.js';
import { deskOrigin, requestText, takePort, textOf } from './support.js';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  // the connection ends a moment after its last component
  cleanup();
  vi.runAllTimers();
  vi.useRealTimers();
});

/** Puts this page into a host’s frame. */
function framed(): {
  posted: { message: unknown; target: unknown; ports: readonly MessagePort[] }[];
  say(text: string): void;
} {
  const posted: { message: unknown; target: unknown; ports: readonly MessagePort[] }[] = [];
  const parent = {
    postMessage: (message: unknown, target: unknown, ports: readonly MessagePort[] = []) => {
      posted.push({ message, target, ports });
    },
  };
  const real = window.parent;
  Object.assign(window, { parent });
  onTestFinished(() => void Object.assign(window, { parent: real }));
  return {
    posted,
    say(data) {
      const event = new MessageEvent('message', { data, origin: deskOrigin });
      Object.defineProperty(event, 'source', { value: parent });
      act(() => void window.dispatchEvent(event));
    },
  };
}

function Customer({ options }: { readonly options?: AppContextOptions }) {
  const { context, status } = useAppContext(options);
  return <p>{status === 'waiting' ? 'Waiting' : `Conversation ${context.conversation.id}`}</p>;
}

describe('useAppContext', () => {
  it('waits, then shows the context, and every other one', () => {
    const host = framed();
    render(<Customer />);
    expect(screen.getByText('Waiting')).toBeInTheDocument();
    host.say(textOf(1));
    expect(screen.getByText('Conversation 1')).toBeInTheDocument();
    host.say(textOf(2));
    expect(screen.getByText('Conversation 2')).toBeInTheDocument();
  });

  it('asks once for many components, in Strict Mode too', () => {
    const host = framed();
    render(
      <StrictMode>
        <Customer />
        <Customer />
      </StrictMode>,
    );
    act(() => void vi.runAllTimers());
    expect(host.posted.map(({ message, target }) => [message, target])).toEqual([[requestText, '*']]);
    host.say(textOf(1));
    expect(screen.getAllByText('Conversation 1')).toHaveLength(2);
  });

  it('shows what is known at once to a component that comes later', () => {
    const host = framed();
    const { rerender } = render(<Customer />);
    host.say(textOf(1));
    rerender(
      <>
        <Customer />
        <Customer />
      </>,
    );
    expect(screen.getAllByText('Conversation 1')).toHaveLength(2);
    expect(host.posted).toHaveLength(1);
  });

  it('renders nothing anew for the same context', () => {
    const host = framed();
    let renders = 0;
    const Counted = () => {
      renders++;
      return useAppContext().status;
    };
    render(<Counted />);
    host.say(textOf(1));
    const before = renders;
    host.say(textOf(1));
    expect(renders).toBe(before);
  });

  it('ends with its last component, and begins anew with the next', () => {
    const host = framed();
    const remove = vi.spyOn(window, 'removeEventListener');
    const { unmount } = render(<Customer />);
    host.say(textOf(1));
    unmount();
    act(() => void vi.advanceTimersByTime(0));
    expect(remove.mock.calls.filter(([type]) => type === 'message')).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
    render(<Customer />);
    expect(screen.getByText('Waiting')).toBeInTheDocument();
    expect(host.posted).toHaveLength(2);
  });

  it('refuses a second set of options beside the first, and says why', () => {
    framed();
    vi.spyOn(console, 'error').mockImplementation(() => {});
    // React 18 lets the page hear of it too
    const hush = (event: Event): void => event.preventDefault();
    window.addEventListener('error', hush);
    onTestFinished(() => window.removeEventListener('error', hush));
    const two = (
      <>
        <Customer />
        <Customer options={{ hostOrigins: deskOrigin }} />
      </>
    );
    expect(() => render(two)).toThrow(/^Deskside \[invalid\]: .*other options.*use the same ones/);
  });

  it('takes other options when the first are no longer in use, and believes only the hosts that they name', () => {
    const host = framed();
    const { rerender } = render(<Customer key="any" />);
    host.say(textOf(1));
    rerender(<Customer key="named" options={{ hostOrigins: 'https://other.example' }} />);
    act(() => void vi.advanceTimersByTime(0));
    host.say(textOf(1));
    expect(screen.getByText('Waiting')).toBeInTheDocument();
    expect(host.posted.map(({ target }) => target)).toEqual(['*', 'https://other.example']);
  });

  it('refreshes', async () => {
    const host = framed();
    const { result } = renderHook(() => useAppContext());
    const asked = result.current.refresh();
    expect(host.posted).toHaveLength(2);
    host.say(textOf(3));
    expect(await asked).toMatchObject({ conversation: { id: 3 } });
    expect(result.current.context).toBe(await asked);
  });

  it('lets the first effect of a child call the host, under the options of its parent', async () => {
    const host = framed();
    const Child = ({ ask }: { readonly ask: () => Promise<unknown> }) => {
      useEffect(() => void ask().catch(() => {}), [ask]);
      return null;
    };
    const Parent = () => {
      const { host } = useAppContext({ hostOrigins: deskOrigin });
      return <Child ask={host.theme} />;
    };
    render(<Parent />);
    expect(host.posted.map(({ target }) => target)).toEqual([deskOrigin]);
    const end = takePort({ ...host, page: window, listeners: new Set() });
    end.post({ type: 'welcome', protocol: 1, methods: ['theme'] });
    expect(await end.nextCall()).toMatchObject({ method: 'theme' });
    host.posted[0]?.ports[0]?.close();
  });

  it('says what the host offers as soon as that is known', async () => {
    const host = framed();
    const Offer = () => {
      const { host } = useAppContext();
      useEffect(() => void host.ready.then(known, () => {}), [host]);
      return <p>{host.supports('insertDraft') ? 'Insert' : 'Copy'}</p>;
    };
    let known = (): void => {};
    const isKnown = new Promise<void>((resolve) => {
      known = resolve;
    });
    render(<Offer />);
    host.say(textOf(1));
    expect(screen.getByText('Copy')).toBeInTheDocument();
    const end = takePort({ ...host, page: window, listeners: new Set() });
    end.post({ type: 'welcome', protocol: 1, methods: ['insertDraft'] });
    await act(() => isKnown);
    expect(screen.getByText('Insert')).toBeInTheDocument();
    host.posted[0]?.ports[0]?.close();
  });

  it('waits until a page from a server is hydrated', () => {
    const host = framed();
    const element = document.createElement('div');
    element.innerHTML = renderToString(<Customer />);
    expect(element).toHaveTextContent('Waiting');
    render(<Customer />, { container: document.body.appendChild(element), hydrate: true });
    host.say(textOf(1));
    expect(element).toHaveTextContent('Conversation 1');
  });
});
