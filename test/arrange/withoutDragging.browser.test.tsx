import { render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { cdp, userEvent } from 'vitest/browser';
import { Editor, handle, inWords, namesIn } from './support.js';

const send = (method: string, params: object = {}): Promise<unknown> =>
  (cdp() as unknown as { send: (method: string, params: object) => Promise<unknown> }).send(method, params);

// no connection, or an old page after a new release
beforeEach(async () => {
  await send('Network.enable');
  await send('Network.setBlockedURLs', { urls: ['*/DragLayer*'] });
});
afterEach(async () => {
  await send('Network.setBlockedURLs', { urls: [] });
  await send('Network.disable');
});

it('buttons and keys do all of it where the code that drags does not come', async () => {
  const told: string[] = [];
  const { container } = render(<Editor tell={({ config }) => told.push(inWords(config))} />);
  await expect(import('../../src/arrange/DragLayer.js')).rejects.toThrow();
  await userEvent.click(screen.getByRole('button', { name: 'Move Plan to the top' }));
  handle('Active').focus();
  await userEvent.keyboard(' {Home}{ArrowDown} ');
  await userEvent.click(screen.getByRole('switch', { name: 'Show Tags' }));
  expect(told.at(-1)).toBe('Plan, Active, Full Name, Email, MRR, (Tags), Renewal Date');
  await userEvent.dragAndDrop(handle('Plan'), handle('MRR'), { steps: 12 });
  expect(told).toHaveLength(3);
  expect(namesIn(container)[0]).toBe('Plan');
});
