import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDashboardApp } from '../../src/app-sdk/index.js';
import { anyJson } from '../support/arbitrary.js';
import { type HostileCase, hostileCases, textOf as jsonOf } from '../support/hostile.js';
import { appOrigin, dataOf, deskOrigin, fakeHost, openApp, requestText, textOf } from './support.js';

/** Whether the app believed a message; afterwards an honest one must still be heard. */
function isTold(data: unknown, event: object = {}, options: object = {}): boolean {
  const host = fakeHost();
  const { app, told } = openApp(host, options);
  host.say(data, event);
  const wasTold = told.length > 0;
  host.say(textOf(99));
  expect(app.context).toEqual(dataOf(99));
  app.close();
  return wasTold;
}

describe('the gate of the source', () => {
  it.each([
    ['another window', {}],
    ['the page itself, in a frame', 'page'],
    ['no window', null],
    ['undefined', undefined],
  ])('drops what comes from %s', (_, source) => {
    const host = fakeHost();
    const { told } = openApp(host);
    for (const listener of host.listeners) {
      const from = source === 'page' ? host.page : source;
      listener({ data: textOf(1), source: from, origin: deskOrigin } as MessageEvent);
    }
    expect(told).toEqual([]);
    host.say(textOf(1));
    expect(told).toHaveLength(1);
  });
});

describe('the gate of the origin', () => {
  const options = { hostOrigins: deskOrigin };

  it.each([
    'https://evil.example',
    'http://desk.example',
    'https://desk.example:8443',
    'https://desk.example.evil.example',
    'https://sub.desk.example',
    appOrigin,
    'null',
    '',
  ])('drops what comes from “%s”', (origin) => {
    expect(isTold(textOf(1), { origin }, options)).toBe(false);
  });

  it('lets the named hosts in, however their address is written', () => {
    const hostOrigins = ['https://other.example', 'https://DESK.example:443/app/'];
    expect(isTold(textOf(1), {}, { hostOrigins })).toBe(true);
    expect(isTold(textOf(1), { origin: 'https://other.example' }, { hostOrigins: [...hostOrigins, deskOrigin] })).toBe(
      true,
    );
  });

  it('lets any host in when none is named', () => {
    expect(isTold(textOf(1), { origin: 'https://any.example' })).toBe(true);
    expect(isTold(textOf(1), { origin: 'null' }, { hostOrigins: '*' })).toBe(true);
  });

  it('asks each named host, so that the browser tells no other', () => {
    const host = fakeHost();
    openApp(host, { hostOrigins: ['https://other.example/', deskOrigin] });
    expect(host.posted.map(({ message, target }) => [message, target])).toEqual([
      [requestText, 'https://other.example'],
      [requestText, deskOrigin],
    ]);
    // A port that was given away once is gone.
    const ports = host.posted.flatMap((posted) => posted.ports);
    expect(new Set(ports).size).toBe(2);
  });

  it.each(['desk.example', 'https://*.example', 'null', '', 'javascript:alert(1)', 'data:text/html,x', 'file:///x'])(
    'refuses “%s” as a host by name, and listens to nobody',
    (hostOrigins) => {
      const host = fakeHost();
      expect(() => createDashboardApp({ window: host.page, hostOrigins })).toThrow(
        expect.objectContaining({
          code: 'invalid',
          message: expect.stringContaining(`“${hostOrigins}” in hostOrigins`),
        }),
      );
      expect(host.listeners.size).toBe(0);
      expect(host.posted).toEqual([]);
    },
  );
});

describe('the gate of the shape', () => {
  const cycle: Record<string, unknown> = { event: 'appContext' };
  cycle.data = cycle;

  it.each([
    ['its own request', requestText],
    ['a list around the message', [textOf(1)]],
    ['the message twice encoded', JSON.stringify(textOf(1))],
    ['a space before', ` ${textOf(1)}`],
    ['cut JSON', textOf(1).slice(0, -1)],
    ['another event', '{"event":"appcontext","data":{}}'],
    ['an inherited event', '{"__proto__":{"event":"appContext","data":{}}}'],
    ['data that are null', '{"event":"appContext","data":null}'],
    ['data that are a list', '{"event":"appContext","data":[]}'],
    ['data that are text', '{"event":"appContext","data":"{}"}'],
    ['no data', '{"event":"appContext"}'],
    ['a ring', cycle],
    ['a number that JSON has not', { event: 'appContext', data: { id: 10n } }],
  ])('drops %s', (_, data) => {
    expect(isTold(data)).toBe(false);
  });

  it('keeps a member called __proto__ a member', () => {
    const host = fakeHost();
    const { app } = openApp(host);
    host.say('{"event":"appContext","data":{"__proto__":{"isAdmin":true}}}');
    expect(app.context?.isAdmin).toBeUndefined();
    expect(({} as { isAdmin?: boolean }).isAdmin).toBeUndefined();
  });

  it('drops whatever is no context, and never throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.string(), anyJson, fc.json()), (data) => {
        expect(isTold(data)).toBe(false);
      }),
    );
  });

  it('takes whatever data a context has', () => {
    fc.assert(
      fc.property(fc.dictionary(fc.string(), anyJson), (data) => {
        const host = fakeHost();
        const { app } = openApp(host);
        host.say(JSON.stringify({ event: 'appContext', data }));
        const { conversation, contact, currentAgent } = app.context ?? {};
        for (const record of [conversation, contact, currentAgent]) expect(record).toBeTypeOf('object');
        app.close();
      }),
    );
  });
});

/** What the file writes as JavaScript: no test here may run text. */
const written: Readonly<Record<string, () => unknown>> = {
  'new Map([[1,2]])': () => new Map([[1, 2]]),
  '10n': () => 10n,
  '(()=>{const a={};a.a=a;return a})()': () => {
    const ring: Record<string, unknown> = {};
    ring.a = ring;
    return ring;
  },
  'new ArrayBuffer(50_000_000)': () => new ArrayBuffer(50_000_000),
};

function messageOf({ input, id }: HostileCase): unknown {
  const script = (input as { $js?: string } | null)?.$js;
  if (script === undefined) return JSON.parse(jsonOf(input));
  const make = written[script];
  if (!make) throw new Error(`${id} has a script that this test does not know: ${script}`);
  return make();
}

describe('the hostile messages of the file', () => {
  const cases = hostileCases.filter(({ area }) => area === 'message');

  it('are all here', () => {
    expect(cases.length).toBeGreaterThan(10);
  });

  for (const hostile of cases) {
    it(`${hostile.id} is no context, and the next honest one is heard`, () => {
      const message = messageOf(hostile);
      // Hostile to a host; to an app it is a context with nothing in it.
      expect(isTold(message)).toBe(message === '{"event":"appContext","data":{}}');
    });
  }
});
