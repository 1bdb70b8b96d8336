// @vitest-environment node
import type { Store } from 'deskside/server';
import { createPgliteStore, createPostgresStore } from 'deskside/server/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type PostgresServer, startPostgres } from './support/postgresServer.js';
import { startTimeout } from './support/storeSuite.js';

let server: PostgresServer;
beforeAll(async () => {
  server = await startPostgres();
}, startTimeout);
afterAll(() => server.stop());

const places: readonly (readonly [string, () => Promise<Store>])[] = [
  ['the embedded database', () => createPgliteStore()],
  ['a PostgreSQL server', () => createPostgresStore(server)],
];

describe.each(places)('a statement that %s keeps', (_, open) => {
  let store: Store;
  beforeAll(async () => {
    store = await open();
    await store.database.query('create table if not exists kept_things (id text primary key, size integer)');
    await store.database.query("insert into kept_things values ('a', 1), ('b', null) on conflict do nothing");
  }, startTimeout);
  afterAll(() => store.close());

  const kept = (sql: string, params: readonly unknown[] = []) => store.database.query(sql, params, { keep: true });
  const all = () => kept('select id from kept_things order by id');

  it('gives what it would give otherwise, each time', async () => {
    const sql = `select $1::text as text, $2::integer as number, $3::boolean as yes, $4::text as nothing, 7::bigint as big,
      '{"a":[1]}'::json as json, id, size from kept_things order by id`;
    for (const text of ["it's", 'ñ 😀 "', '', '$1; drop table kept_things']) {
      const params = [text, 42, true, null];
      const plain = await store.database.query(sql, params);
      expect(plain).toMatchObject([{ text, number: 42, yes: true, nothing: null, id: 'a', size: 1 }, { size: null }]);
      for (let time = 0; time < 3; time += 1) expect(await kept(sql, params)).toEqual(plain);
    }
    expect(await kept("select id from kept_things where id = 'none'")).toEqual([]);
  });

  it('sees every change at once, and none that may yet be undone', async () => {
    const before = await all();
    const failing = store.database.transaction(async (tx) => {
      await tx.query("insert into kept_things values ('never')");
      // Not awaited within: the embedded database has one connection, on which it waits.
      const meanwhile = all();
      await tx.query('select 1');
      return Promise.reject(Object.assign(new Error('undone'), { meanwhile }));
    });
    const error = await failing.catch((reason: Error & { meanwhile: Promise<unknown> }) => reason);
    expect(await (error as { meanwhile: Promise<unknown> }).meanwhile).toEqual(before);
    await store.database.query("insert into kept_things values ('new')");
    expect(await all()).toEqual([...before, { id: 'new' }]);
    await store.database.query("delete from kept_things where id = 'new'");
    expect(await all()).toEqual(before);
  });

  it('answers after the database has dropped it, or a column has another type', async () => {
    const sql = 'select id, size from kept_things order by id limit 1';
    expect(await kept(sql)).toEqual([{ id: 'a', size: 1 }]);
    await store.database.query('deallocate all');
    expect(await kept(sql)).toEqual([{ id: 'a', size: 1 }]);
    await store.database.query('alter table kept_things alter column size type text');
    expect(await kept(sql)).toEqual([{ id: 'a', size: '1' }]);
    await store.database.query('alter table kept_things alter column size type integer using size::integer');
    expect(await kept(sql)).toEqual([{ id: 'a', size: 1 }]);
  });

  it('says what is wrong with it as any other would, and goes on', async () => {
    await expect(kept('select nothing from kept_things')).rejects.toThrow(/column "nothing" does not exist/);
    await expect(kept('select 1 / $1::integer as x', [0])).rejects.toThrow(/division by zero/);
    expect(await kept('select 1 / $1::integer as x', [1])).toEqual([{ x: 1 }]);
    const many = await Promise.all(Array.from({ length: 40 }, (_, x) => kept('select $1::integer as x', [x])));
    expect(many).toEqual(Array.from({ length: 40 }, (_, x) => [{ x }]));
  });
});
