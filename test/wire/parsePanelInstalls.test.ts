import { parsePanelInstalls } from 'deskside';
import { fixtures } from 'deskside/testing';
import { describe, expect, it } from 'vitest';

const { icon: _, ...app } = fixtures.panelInstall.app;
const good = { ...fixtures.panelInstall, app };
const readOne = (entry: unknown) => parsePanelInstalls([entry]).value[0];
const without = (...keys: readonly string[]): object =>
  Object.fromEntries(Object.entries(good).filter(([key]) => !keys.includes(key)));

describe('parsePanelInstalls', () => {
  it('reads a documented install as it is', () => {
    expect(parsePanelInstalls([good])).toEqual({ value: [good], diagnostics: [] });
  });

  it.each([
    [undefined, 'undefined'],
    [null, 'null'],
    [{}, 'object'],
    ['[]', 'string'],
    [42, 'number'],
  ])('has no installs when the list is %j, and says so', (input, kind) => {
    const { value, diagnostics } = parsePanelInstalls(input);
    expect(value).toEqual([]);
    expect(diagnostics).toMatchObject([{ code: 'install.invalid', path: '' }]);
    expect(diagnostics[0]?.message).toContain(kind);
  });

  it('leaves out an entry that cannot be used, names its place, and keeps the others', () => {
    const { value, diagnostics } = parsePanelInstalls([null, good, 42, [], { _id: '1' }, good]);
    expect(value).toEqual([good, good]);
    expect(diagnostics.map(({ path }) => path)).toEqual(['/0', '/2', '/3', '/4']);
    expect(new Set(diagnostics.map(({ code }) => code))).toEqual(new Set(['install.invalid']));
  });

  it('takes an id for its digits when it is a number', () => {
    expect(readOne({ ...good, _id: 1, appId: 2, versionId: 3, accountId: 4 })).toMatchObject({
      _id: '1',
      appId: '2',
      versionId: '3',
      accountId: '4',
    });
  });

  it('finds appId and versionId in the joined records', () => {
    expect(readOne(without('appId', 'versionId'))).toMatchObject({ appId: '64app001', versionId: '64ver001' });
  });

  it.each(['_id', 'appId', 'versionId'])('cannot use an entry without its %s', (key) => {
    const { app: joined, version, ...bare } = good;
    expect([joined, version]).not.toContain(undefined);
    expect(readOne({ ...bare, [key]: undefined })).toBeUndefined();
    expect(readOne({ ...bare, [key]: '' })).toBeUndefined();
    expect(readOne({ ...bare, [key]: {} })).toBeUndefined();
  });

  it('shows nowhere what has no list of channels, and keeps usable ones', () => {
    for (const channelIds of [undefined, null, 'whatsapp', {}, 42]) {
      expect(readOne({ ...good, channelIds })?.channelIds).toEqual([]);
    }
    const odd: readonly unknown[] = [null, 'whatsapp', 12, undefined, {}, { toString: 1 }, [], true];
    expect(readOne({ ...good, channelIds: odd })?.channelIds).toEqual(['whatsapp', '12']);
  });

  it('counts an install without a status as inactive', () => {
    for (const status of [undefined, null, 1, true]) expect(readOne({ ...good, status })?.status).toBe('inactive');
    expect(readOne({ ...good, status: 'paused' })?.status).toBe('paused');
  });

  it('has a name for an app that has none', () => {
    for (const name of [undefined, '', '  ', 42]) expect(readOne({ ...good, app: { name } })?.app.name).toBe('Panel');
    expect(readOne(without('app'))?.app).toMatchObject({ name: 'Panel', type: 'panel' });
  });

  it('keeps the schema as it came: an object, a string, anything', () => {
    for (const schema of [{ a: 1 }, '{"a":1}', null, 42]) {
      expect(readOne({ ...good, version: { ...good.version, schema } })?.version.schema).toEqual(schema);
    }
  });

  it('lets neither a credential nor an endpoint through, wherever they stand', () => {
    const leaky = {
      ...good,
      credential: 'CANARY',
      endpoint: 'CANARY',
      app: { ...good.app, secret: 'CANARY' },
      version: { ...good.version, endpoint: 'CANARY', auth: { clientSecret: 'CANARY' } },
    };
    expect(JSON.stringify(readOne(leaky))).not.toContain('CANARY');
  });

  it('counts a config that is no object as none', () => {
    for (const config of [undefined, null, [], 'x', 42]) expect(readOne({ ...good, config })?.config).toBeNull();
    expect(readOne({ ...good, config: fixtures.panelConfig })?.config).toEqual(fixtures.panelConfig);
  });

  it('reads own members only', () => {
    const inherited = Object.create(good) as object;
    expect(readOne(inherited)).toBeUndefined();
  });
});
