// @vitest-environment node
import { it } from 'vitest';
import { installPatch } from '../../src/server/validate.js';
it('x', () => {
  const config = Object.fromEntries(Array.from({ length: 60000 }, (_, i) => [`k${i}`, { order: 'x' }]));
  const t = performance.now();
  try { installPatch({ config }); } catch (e) { console.log(performance.now() - t, (e as any).extras.errors.length, (e as Error).message); }
  try { installPatch({ channelIds: Array.from({ length: 250000 }, () => 1) }); } catch (e) { console.log(performance.now() - t, (e as any).extras.errors.length); }
});
