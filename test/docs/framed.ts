import { act } from '@testing-library/react';
import { fixtures } from 'deskside/testing';
import { onTestFinished } from 'vitest';

/** The document's message, as hosts post it. */
export const appContext: string = JSON.stringify({ event: 'appContext', data: fixtures.appContext });

/** One message that the page posted to its host. */
interface Posted {
  readonly message: unknown;
  readonly target: unknown;
  readonly ports: readonly MessagePort[];
}

/** Puts this page into the frame of a host at https://desk.example, until the test ends. */
export function framed(): { readonly posted: readonly Posted[]; say(data: string): void } {
  const posted: Posted[] = [];
  const parent = {
    postMessage(message: unknown, target: unknown, ports: readonly MessagePort[] = []): void {
      posted.push({ message, target, ports });
      onTestFinished(() => {
        for (const port of ports) port.close();
      });
    },
  };
  const real = window.parent;
  Object.assign(window, { parent });
  onTestFinished(() => void Object.assign(window, { parent: real }));
  return {
    posted,
    say(data) {
      const event = new MessageEvent('message', { data, origin: 'https://desk.example' });
      Object.defineProperty(event, 'source', { value: parent });
      act(() => void window.dispatchEvent(event));
    },
  };
}
