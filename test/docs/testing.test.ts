import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { shown, told } from '../../docs/samples/react/conformed.js';
import { day, server } from '../../docs/samples/react/testedDesk.js';

beforeAll(() => server.listen());
afterEach(() => {
  day.fault = null;
});
afterAll(() => server.close());

const render = () => fetch('http://desk.test/api/accounts/1/integration-app/a/render', { method: 'POST', body: '{}' });

describe('the samples of testing', () => {
  it('answers as it was told to', async () => {
    expect(await (await render()).json()).toEqual({ Plan: 'Pro' });
  });

  it('fails while the fault is switched on, and not after', async () => {
    day.fault = '500';
    expect((await render()).status).toBe(500);
    day.fault = null;
    expect((await render()).status).toBe(200);
  });

  it('says what a panel shows, and what its author should know', () => {
    expect(shown).toEqual(['Email: priya@example.com']);
    expect(told).toEqual([expect.stringMatching(/^data\.unknown-key /)]);
  });
});
