import { act, fireEvent, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { button, Editor, editor, handle, inWords, namesIn } from './support.js';

/** Presses keys where the focus is, and lets each be announced. */
async function press(...keys: readonly string[]): Promise<void> {
  for (const key of keys) {
    fireEvent.keyDown(document.activeElement as Element, { key });
    await Promise.resolve();
  }
}

const inSchemaOrder = 'Full Name, Email, Plan, MRR, Tags, Renewal Date, Active';

describe('A04 a grab by the keyboard', () => {
  it.each([' ', 'Enter'])('with “%s” moves and drops, each thing said once with its place', async (key) => {
    const { told, said, container } = await editor();
    handle('Plan').focus();
    await press(key);
    expect(handle('Plan')).toHaveAttribute('aria-pressed', 'true');
    await press('ArrowDown', 'ArrowDown', 'ArrowUp', 'End', 'Home');
    expect(namesIn(container).join(', ')).toBe('Plan, Full Name, Email, MRR, Tags, Renewal Date, Active');
    expect(told, 'nothing is told before the drop').toEqual([]);
    await press(key);
    expect(handle('Plan')).toHaveAttribute('aria-pressed', 'false');
    expect(said).toEqual([
      'Plan grabbed, 3 of 7',
      '4 of 7',
      '5 of 7',
      '4 of 7',
      '7 of 7',
      '1 of 7',
      'Plan dropped at 1 of 7',
    ]);
    expect(told.map(({ config, details }) => [inWords(config), details])).toEqual([
      ['Plan, Full Name, Email, MRR, Tags, Renewal Date, Active', { reason: 'move', key: 'Plan' }],
    ]);
    expect(handle('Plan')).toHaveFocus();
  });

  it('stops at the ends without a word', async () => {
    const { said } = await editor();
    handle('Email').focus();
    await press(' ', 'ArrowUp', 'ArrowUp', 'Home', 'ArrowUp');
    expect(said).toEqual(['Email grabbed, 2 of 7', '1 of 7']);
  });

  it('is put back by Escape, which leaves the rest alone', async () => {
    const { told, said, container } = await editor();
    handle('Plan').focus();
    await press(' ', 'ArrowDown', 'Escape');
    expect(said.at(-1)).toBe('Plan is back at 3 of 7');
    expect(namesIn(container).join(', ')).toBe(inSchemaOrder);
    expect(told).toEqual([]);
    expect(handle('Plan')).toHaveFocus();
  });

  it('is put back when the focus leaves', async () => {
    const { told, said, container } = await editor();
    handle('Plan').focus();
    await press(' ', 'End');
    act(() => button('Move Email up').focus());
    await expect.poll(() => said).toEqual(['Plan grabbed, 3 of 7', '7 of 7', 'Plan is back at 3 of 7']);
    expect(namesIn(container).join(', ')).toBe(inSchemaOrder);
    expect(told).toEqual([]);
  });

  it('dropped where it was tells nothing', async () => {
    const { told, said } = await editor();
    handle('Plan').focus();
    await press('Enter', 'ArrowUp', 'ArrowDown', 'Enter');
    expect(said.at(-1)).toBe('Plan dropped at 3 of 7');
    expect(told).toEqual([]);
  });

  it('is one grab, however long the key is held', async () => {
    const { said } = await editor();
    handle('Plan').focus();
    await press(' ');
    for (let repeat = 0; repeat < 3; repeat += 1) fireEvent.keyDown(handle('Plan'), { key: ' ', repeat: true });
    expect(handle('Plan')).toHaveAttribute('aria-pressed', 'true');
    await press(' ');
    expect(said).toEqual(['Plan grabbed, 3 of 7', 'Plan dropped at 3 of 7']);
  });

  it('takes its keys for itself, and leaves all others to the page', async () => {
    await editor();
    handle('Plan').focus();
    const isTaken = (key: string): boolean => !fireEvent.keyDown(handle('Plan'), { key });
    expect(['ArrowDown', 'Home', 'Escape', 'Tab', 'a'].filter(isTaken), 'before').toEqual([]);
    expect(isTaken(' ')).toBe(true);
    expect(['ArrowDown', 'ArrowUp', 'Home', 'End', 'Tab', 'PageDown', 'a'].filter(isTaken), 'while grabbed').toEqual([
      'ArrowDown',
      'ArrowUp',
      'Home',
      'End',
    ]);
    expect(isTaken('Escape')).toBe(true);
    expect(isTaken('Escape'), 'after').toBe(false);
  });

  it('is explained to whoever hears the handle', async () => {
    await editor();
    expect(handle('Plan')).toHaveAccessibleDescription(/^To move with the keyboard, press Space or Enter/);
  });

  it('of a field that the schema loses meanwhile leaves the others alone', async () => {
    const { said, rerender } = await editor();
    handle('Plan').focus();
    await press(' ');
    const schema = { properties: { Email: {}, Tags: {} } };
    rerender(<Editor tell={() => undefined} schema={schema} />);
    handle('Email').focus();
    act(() => screen.getByText('after').focus());
    await Promise.resolve();
    expect(said).toEqual(['Plan grabbed, 3 of 7']);
  });
});
