import { setTimeout as wait } from 'node:timers/promises';
import { type Answer, type RenderBody, refused } from './serve.js';

type Render = (body: RenderBody) => Answer | Promise<Answer>;
type Mishap = (answer: () => Promise<Answer>) => Promise<Answer>;

/** The CRM is slow for Tomasz, down for Sofia, misspells its keys for Daniel, and refuses the key for Hannah. */
const mishaps = new Map<string, Mishap>([
  ['+48501234567', slow],
  ['+46701234567', async () => 'reset'],
  ['+27821234567', lowerCaseKeys],
  ['+4915112345678', async () => refused],
]);

/** Lets an endpoint have a bad day with some customers, so that the demo shows what an agent then sees. */
export function withBadDays(render: Render): Render {
  return async (body) => {
    const answer = async () => render(body);
    const mishap = mishaps.get(body.phoneNumber ?? '');
    return mishap ? mishap(answer) : answer();
  };
}

async function slow(answer: () => Promise<Answer>): Promise<Answer> {
  await wait(4_000);
  return answer();
}

async function lowerCaseKeys(answer: () => Promise<Answer>): Promise<Answer> {
  const good = await answer();
  if (good === 'reset') return good;
  const entries = Object.entries(good.body as Record<string, unknown>);
  return { ...good, body: Object.fromEntries(entries.map(([key, value]) => [key.toLowerCase(), value])) };
}
