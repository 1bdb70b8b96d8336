import { describe, expect, it } from 'vitest';
import { originPolicy } from '../../src/bridge/index.js';
import { frameFaults } from '../../src/dashboard-apps/frameFaults.js';
import { isAppOrigin } from '../../src/wire/index.js';
import { hostileCases } from '../support/hostile.js';
import { appOf, withSettings } from './support.js';

const casesOf = (area: string) => hostileCases.filter((hostile) => hostile.area === area);
const codes = (url: string, host = 'https://desk.example'): readonly string[] =>
  frameFaults(appOf('App', 1, url), {}, host).map(({ code }) => code);

describe('hostile addresses of apps', () => {
  it.each(casesOf('frame').map(({ id, input, expect: { verdict } }) => [id, String(input), verdict]))(
    '%s %j gives “%s”',
    (_, url, verdict) => {
      expect(verdict).toMatch(/^refused/);
      expect(codes(url)).toEqual([verdict === 'refused' ? 'app.url' : 'app.own-origin']);
    },
  );

  it.each([
    'HTTPS://DESK.EXAMPLE/app',
    'https://desk.example:443/app',
    'https://desk.example./app',
    'https://desk.example/{{contact.email}}',
    ' https://desk.example/',
  ])('knows its own origin in every spelling that browsers read: %j', (url) => {
    const isOther = new URL(url).origin !== 'https://desk.example';
    expect(codes(url)).toEqual(isOther ? [] : ['app.own-origin']);
  });

  it.each([
    'JAVASCRIPT:alert(1)',
    'java\nscript:alert(1)',
    ' javascript:alert(1)',
    'https:app.example',
    'https:\\\\app.example',
    'https://app.example\\@evil.example',
    'https://user:secret@app.example/',
    'http://localhost.example/',
    'http://127.0.0.1.example/',
    'ftp://app.example/',
    'file:///etc/passwd',
    'filesystem:https://app.example/',
    'ws://app.example/',
    'view-source:https://app.example/',
    'https://',
    '   ',
  ])('refuses %j', (url) => {
    expect(codes(url)).toEqual(['app.url']);
  });

  it.each(['http://localhost:3000/', 'http://127.0.0.1/', 'http://[::1]:8080/', 'http://apps.localhost/'])(
    'lets this machine’s own %s be without encryption',
    (url) => {
      expect(codes(url)).toEqual([]);
    },
  );
});

describe('what an app may be beyond its address', () => {
  const faults = (settings: object) => frameFaults(withSettings(settings), {}, 'https://desk.example');

  it.each(['allow-top-navigation', 'allow-modals', 'allow-same-origin', 'Camera', '', '*', 1, null])(
    'never has the permission %j',
    (token) => {
      expect(faults({ permissions: ['camera', token] })).toMatchObject([
        { code: 'app.permission', path: '/x-deskside/permissions/1' },
      ]);
    },
  );

  it.each(['*', 'null', '', 'https://*.example', '//login.example', 'https://login.example/', 'login.example'])(
    'may not bring %j among its allowed origins',
    (origin) => {
      expect(faults({ allowedOrigins: [origin] })).toMatchObject([
        { code: 'app.origin', path: '/x-deskside/allowedOrigins/0' },
      ]);
    },
  );

  it('may be allowed “*” by the helpdesk itself', () => {
    expect(frameFaults(appOf(), { allowedOrigins: ['*'] }, 'https://desk.example')).toEqual([]);
  });

  it('may not be told on the helpdesk’s own origin, whoever allows it', () => {
    const own = 'https://desk.example';
    expect(faults({ allowedOrigins: [own] })).toMatchObject([{ code: 'app.own-origin' }]);
    expect(frameFaults(appOf(), { allowedOrigins: [own] }, own)).toMatchObject([{ code: 'app.own-origin' }]);
  });
});

describe('hostile origins', () => {
  it.each(
    casesOf('origin').map(({ id, input, expect: { verdict } }) => {
      const { registered, from } = input as { registered: string; from: string };
      return { id, registered, from, verdict };
    }),
  )('$id “$from” where “$registered” is registered gives “$verdict”', ({ registered, from, verdict }) => {
    if (verdict === 'config-error') {
      expect(isAppOrigin(registered)).toBe(false);
      return;
    }
    expect(isAppOrigin(registered)).toBe(true);
    expect(originPolicy(registered).allows(from)).toBe(verdict === 'accept');
  });
});
