import { fixtures } from 'deskside/testing';
import { expect, it, onTestFinished, vi } from 'vitest';
import page from '../../docs/samples/pages/documented.html?raw';

it('the documented page asks in a real frame, and shows the customer', async () => {
  const frame = document.createElement('iframe');
  const asked = vi.fn();
  const listen = ({ data, source }: MessageEvent): void => void (source === frame.contentWindow && asked(data));
  addEventListener('message', listen);
  onTestFinished(() => {
    removeEventListener('message', listen);
    frame.remove();
  });
  frame.srcdoc = page;
  document.body.append(frame);
  await vi.waitFor(() => expect(asked).toHaveBeenCalledWith('chatwoot-dashboard-app:fetch-info'), 10_000);
  frame.contentWindow?.postMessage('no JSON', '*');
  frame.contentWindow?.postMessage(JSON.stringify({ event: 'appContext', data: fixtures.appContext }), '*');
  const heading = (): string | null | undefined => frame.contentDocument?.querySelector('h1')?.textContent;
  await vi.waitFor(() => expect(heading()).toBe('Priya Sharma'), 10_000);
});
