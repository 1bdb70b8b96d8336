import { Agent, request } from 'undici';

const body = JSON.stringify({
  contactID: '64abc123',
  phoneNumber: '+919876543210',
  conversationId: '64xyz789',
  assigneeId: '64agent01',
  status: 'open',
});

/** Posts so many render calls, so many at a time. Gives calls a second and the 50th and 99th percentile in milliseconds. */
export async function load(url, count, concurrency = 16) {
  const dispatcher = new Agent({ connections: concurrency, pipelining: 1 });
  const times = [];
  let left = count;
  const worker = async () => {
    while (left > 0) {
      left -= 1;
      const started = performance.now();
      const answer = await request(url, {
        dispatcher,
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      });
      const text = await answer.body.text();
      times.push(performance.now() - started);
      if (answer.statusCode !== 200 || !text.includes('Priya')) throw new Error(`${answer.statusCode} ${text}`);
    }
  };
  const started = performance.now();
  await Promise.all(Array.from({ length: concurrency }, worker));
  const seconds = (performance.now() - started) / 1000;
  await dispatcher.close();
  times.sort((a, b) => a - b);
  const at = (share) => times[Math.min(times.length - 1, Math.floor(times.length * share))];
  return { perSecond: count / seconds, p50: at(0.5), p99: at(0.99) };
}
