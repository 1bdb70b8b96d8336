import { priya, priyaWith } from './support/people.js';
import { expect, test } from './support/test.js';

const payload = {
  event: 'appContext',
  data: { conversation: priya.conversation, contact: priya.contact, currentAgent: priya.currentAgent },
};

test('tells the document’s own page on load and on request, as a JSON string, to its own origin (M01)', async ({ desk }) => {
  await desk.mount({ url: 'https://app.example/documented' });
  const [pulled, pushed] = await desk.toldTimes(2);
  expect(JSON.parse(pulled ?? '')).toEqual(payload);
  expect(pushed).toBe(pulled);
  expect(pulled).toMatch(/^\{"event":"appContext","data":\{"conversation":\{"id":118,/);
  expect(pulled).toContain('"inbox_id":7');
});

test('answers every request with the newest conversation (M01)', async ({ desk }) => {
  await desk.mount({ url: 'https://app.example/documented' });
  await desk.toldTimes(2);
  await desk.setContext(priyaWith({ status: 'resolved' }));
  await desk.ask();
  const told = await desk.toldTimes(3);
  expect(JSON.parse(told[2] ?? '').data.conversation.status).toBe('resolved');
});
