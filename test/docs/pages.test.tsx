import { readFileSync } from 'node:fs';
import { render, screen } from '@testing-library/react';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { greet } from '../../docs/samples/pages/greet.js';
import { Orders } from '../../docs/samples/react/orders.js';
import { appContext, framed } from './framed.js';

const question = 'chatwoot-dashboard-app:fetch-info';
const scripts = import.meta.glob<object>('../../docs/samples/pages/*.js');
const run = (path: string): Promise<object> | undefined => scripts[`../../docs/${path}`]?.();

/** The markup of a page without its scripts. */
function open(path: string): void {
  const parsed = new DOMParser().parseFromString(readFileSync(`docs/${path}`, 'utf8'), 'text/html');
  const place = document.createElement('main');
  document.body.append(place);
  onTestFinished(() => place.remove());
  place.append(...[...parsed.querySelectorAll('h1')].map((element) => document.importNode(element, true)));
}

describe('the samples of pages in a frame', () => {
  it('the page with the kit asks its own helpdesk alone, and shows the customer', async () => {
    const { posted, say } = framed();
    open('samples/pages/orders.html');
    await run('samples/pages/app.js');
    expect(posted).toMatchObject([{ message: question, target: 'https://desk.example' }]);
    say(appContext);
    expect(screen.getByRole('heading')).toHaveTextContent(/^Priya Sharma, conversation \d+$/);
  });

  it('a port goes with the question, and what comes over it is heard', async () => {
    const { posted } = framed();
    const log = vi.spyOn(console, 'log').mockImplementation(() => {});
    await run('samples/pages/port.js');
    expect(posted).toMatchObject([{ message: question }]);
    posted[0]?.ports[0]?.postMessage({ type: 'welcome' });
    await vi.waitFor(() => expect(log).toHaveBeenCalledWith({ type: 'welcome' }));
  });

  it('the README’s three lines show the address and write into the reply', async () => {
    const { posted, say } = framed();
    const [show, drafted] = [vi.fn(), vi.fn()];
    const greeted = greet(show);
    const [port] = posted[0]?.ports ?? [];
    port?.addEventListener('message', ({ data: { id, method, params } }) => {
      drafted(method, params);
      port.postMessage({ type: 'answer', id, ok: true });
    });
    port?.start();
    port?.postMessage({ type: 'welcome', protocol: 1, methods: ['insertDraft'] });
    say(appContext);
    await greeted;
    expect(show).toHaveBeenCalledWith('priya@example.com');
    expect(drafted).toHaveBeenCalledWith('insertDraft', { text: 'Your parcel is on its way.' });
  });

  it('the hook waits, and then shows the customer', () => {
    const { say } = framed();
    render(<Orders />);
    expect(screen.getByText('Waiting for the helpdesk …')).toBeVisible();
    say(appContext);
    expect(screen.getByRole('heading')).toHaveTextContent('Priya Sharma');
  });
});
