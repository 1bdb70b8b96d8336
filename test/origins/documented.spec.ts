import { priya, priyaWith } from './support/people.js';
import { expect, test } from './support/test.js';

const payload = {
  event: 'appContext',
  data: { conversation: priya.conversation, contact: priya.contact, currentAgent: priya.currentAgent },
};
const resolved = priyaWith({ status: 'resolved', inbox_id: 8 });

test('tells the document’s own page on load and on request, as a JSON string (M01)', async ({ desk }) => {
  await desk.mount({ url: 'https://app.example/documented' });
  const [pulled, pushed] = await desk.toldTimes(2);
  expect(JSON.parse(pulled ?? '')).toEqual(payload);
  expect(pushed).toBe(pulled);
  expect(pulled).toMatch(/^\{"event":"appContext","data":\{"conversation":\{"id":118,/);
  expect(pulled).toContain('"inbox_id":7');
});

test('answers each request with the newest conversation, and tells nothing unasked (M01)', async ({ desk }) => {
  await desk.mount({ url: 'https://app.example/documented' });
  await desk.toldTimes(2);
  await desk.setContext(resolved);
  await desk.toldTimes(2);
  await desk.ask();
  const told = await desk.toldTimes(3);
  expect(JSON.parse(told[2] ?? '').data.conversation.status).toBe('resolved');
});

test('runs a page with controls: numbers are numbers, and a half-written note stays', async ({ desk }) => {
  await desk.mount({ url: 'https://app.example/controls' });
  const app = await desk.frame();
  await expect(app.getByRole('heading', { name: 'Priya Sharma' })).toBeVisible();
  await expect(app.getByText('Inbox 8')).toBeVisible();
  await app.getByLabel('Note').fill('Call her back');
  await desk.setContext(resolved);
  await app.getByRole('button', { name: 'Refresh' }).click();
  await expect(app.getByText('Inbox 9')).toBeVisible();
  await expect(app.getByLabel('Note')).toHaveValue('Call her back');
});

test('runs a page of ES modules', async ({ desk }) => {
  await desk.mount({ url: 'https://app.example/module' });
  await expect((await desk.frame()).getByText('Priya Sharma')).toBeVisible();
});

test('runs a page that takes nothing before it has asked', async ({ desk }) => {
  await desk.mount({ url: 'https://app.example/pull-only' });
  await desk.toldTimes(1);
  const app = await desk.frame();
  await expect(app.getByText('Waiting')).toBeVisible();
  await app.getByRole('button', { name: 'Look up' }).click();
  await expect(app.getByText('Priya Sharma')).toBeVisible();
});

test('runs a page that never asks', async ({ desk }) => {
  await desk.mount({ url: 'https://app.example/push-only' });
  await expect((await desk.frame()).getByText('Priya Sharma')).toBeVisible();
  await desk.toldTimes(1);
});

test('never sends what breaks a page that reads every message without looking', async ({ desk }) => {
  await desk.mount({ url: 'https://app.example/trusting', contextUpdates: 'on-change' });
  await expect((await desk.frame()).getByText('Priya Sharma')).toBeVisible();
  await desk.toldTimes(2);
  await desk.setContext(resolved);
  await desk.toldTimes(3);
  await desk.page.getByRole('button', { name: 'Reload App' }).click();
  await desk.toldTimes(2);
});
