import { readFileSync } from 'node:fs';
import { act, screen, within } from '@testing-library/react';
import { expect, it, onTestFinished } from 'vitest';
import { samplesServer } from './samplesServer.js';

samplesServer();
const scripts = import.meta.glob<object>('../../docs/samples/pages/element.js');

it('“Vue, Svelte, Angular, or plain HTML”: the page shows the account’s panels', async () => {
  const parsed = new DOMParser().parseFromString(readFileSync('docs/samples/pages/element.html', 'utf8'), 'text/html');
  const element = document.importNode(parsed.querySelector('deskside-sidebar') as HTMLElement, true);
  document.body.append(element);
  onTestFinished(() => act(async () => element.remove()));
  await act(async () => void (await scripts['../../docs/samples/pages/element.js']?.()));
  expect(await within(element).findByRole('button', { name: 'My CRM Panel' }, { timeout: 15_000 })).toBeVisible();
  expect(screen.getAllByRole('region').length).toBeGreaterThan(0);
});
