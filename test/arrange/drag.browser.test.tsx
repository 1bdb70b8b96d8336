import 'deskside/styles.css';
import { fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { onlyTouch, prefer } from '../panels/look.js';
import { middleOf, pointer } from './pointer.js';
import { button, editor, handle, inWords, namesIn } from './support.js';

const kinds = ['mouse', 'touch'] as const;

afterEach(async () => {
  await onlyTouch(false);
  await prefer({});
  await page.viewport(800, 600);
});

const row = (name: string): HTMLElement => handle(name).closest('li') as HTMLElement;
const isDragged = (): boolean => document.documentElement.hasAttribute('data-deskside-dragging');

/** The rows from top to bottom as they stand on screen, wherever a drag has moved them to. */
const onScreen = (): readonly string[] =>
  [...document.querySelectorAll('.deskside-arrange__row')]
    .toSorted((one, other) => one.getBoundingClientRect().top - other.getBoundingClientRect().top)
    .map((one) => one.querySelector('bdi')?.textContent ?? '');

describe.each(kinds)('a drag by %s', (kind) => {
  const start = async (...setting: Parameters<typeof editor>): ReturnType<typeof editor> => {
    await onlyTouch(kind === 'touch');
    return editor(...setting);
  };

  it('changes the order once, when it is dropped, and says each place once', async () => {
    const { told, said, container } = await start();
    const it = pointer(kind);
    await it.down(handle('Email'));
    await it.to(middleOf(row('MRR')));
    await waitFor(() => expect(onScreen().slice(0, 4)).toEqual(['Full Name', 'Plan', 'MRR', 'Email']));
    expect(told, 'nothing is told before the drop').toEqual([]);
    await it.up();
    await waitFor(() => expect(said.at(-1)).toBe('Email dropped at 4 of 7'));
    expect(said).toEqual(['Email grabbed, 2 of 7', '3 of 7', '4 of 7', 'Email dropped at 4 of 7']);
    expect(told.map(({ config, details }) => [inWords(config), details])).toEqual([
      ['Full Name, Plan, MRR, Email, Tags, Renewal Date, Active', { reason: 'move', key: 'Email' }],
    ]);
    expect(namesIn(container)).toEqual(onScreen());
    await waitFor(() => expect(container.querySelectorAll('[data-dragging]')).toHaveLength(0));
  });

  it('upwards does the same', async () => {
    const { told } = await start();
    const it = pointer(kind);
    await it.down(handle('Active'));
    await it.to(middleOf(row('Full Name')));
    await it.up();
    await waitFor(() =>
      expect(told.map(({ config }) => inWords(config))).toEqual([
        'Active, Full Name, Email, Plan, MRR, Tags, Renewal Date',
      ]),
    );
  });

  it('dropped where it began tells nothing', async () => {
    const { told, said } = await start();
    const it = pointer(kind);
    const [x, y] = middleOf(handle('Plan'));
    await it.down(handle('Plan'));
    await it.to([x, y + 60]);
    await it.to([x, y]);
    await it.up();
    await waitFor(() => expect(said.at(-1)).toBe('Plan dropped at 3 of 7'));
    expect(told).toEqual([]);
  });

  it('goes up and down only', async () => {
    await start();
    const it = pointer(kind);
    const { left } = row('Plan').getBoundingClientRect();
    const [x, y] = middleOf(handle('Plan'));
    await it.down(handle('Plan'));
    await it.to([x + 200, y + 40]);
    await waitFor(() => expect(row('Plan').getBoundingClientRect().top).toBeGreaterThan(y + 10));
    expect(row('Plan').getBoundingClientRect().left).toBe(left);
    await it.up();
    await waitFor(() => expect(isDragged()).toBe(false));
  });

  it('works anew after the order has changed', async () => {
    const { told } = await start();
    fireEvent.click(button('Move Active to the top'));
    const it = pointer(kind);
    await it.down(handle('Active'));
    await it.to(middleOf(row('Email')));
    await it.up();
    await waitFor(() =>
      expect(inWords(told.at(-1)?.config)).toBe('Full Name, Email, Active, Plan, MRR, Tags, Renewal Date'),
    );
  });

  it('scrolls a list that is taller than its box', async () => {
    const properties = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`Field ${index + 1}`, {}]));
    const { container, told } = await start({ schema: { properties } });
    Object.assign(container.style, { blockSize: '300px', overflowY: 'auto' });
    const it = pointer(kind);
    await it.down(handle('Field 2'));
    const [x] = middleOf(handle('Field 2'));
    await it.to([x, container.getBoundingClientRect().bottom - 10]);
    await waitFor(() => expect(container.scrollTop).toBeGreaterThan(300), { timeout: 8000 });
    await it.up();
    await waitFor(() => expect(told).toHaveLength(1));
    expect(told[0]?.config['Field 2']?.order).toBeGreaterThan(12);
  });
});

describe('while a row is dragged', () => {
  const frameBeside = (): HTMLIFrameElement => {
    const iframe = document.createElement('iframe');
    iframe.srcdoc = 'an app';
    document.body.append(iframe);
    return iframe;
  };
  afterEach(() => document.querySelector('iframe')?.remove());

  it('no frame takes the pointer, and afterwards they do again', async () => {
    await editor();
    const iframe = frameBeside();
    const mouse = pointer('mouse');
    expect(getComputedStyle(iframe).pointerEvents).toBe('auto');
    await mouse.down(handle('Email'));
    expect(getComputedStyle(iframe).pointerEvents, 'a press is no drag').toBe('auto');
    await mouse.to(middleOf(row('MRR')));
    await waitFor(() => expect(getComputedStyle(iframe).pointerEvents).toBe('none'));
    await mouse.up();
    await waitFor(() => expect(getComputedStyle(iframe).pointerEvents).toBe('auto'));
  });

  it('the list may go: frames take the pointer again, and nothing is told', async () => {
    const { unmount, told } = await editor();
    const iframe = frameBeside();
    const mouse = pointer('mouse');
    await mouse.down(handle('Email'));
    await mouse.to(middleOf(row('MRR')));
    await waitFor(() => expect(getComputedStyle(iframe).pointerEvents).toBe('none'));
    unmount();
    expect(getComputedStyle(iframe).pointerEvents).toBe('auto');
    await mouse.up();
    expect(told).toEqual([]);
  });

  it('Escape puts it back, and no one else hears it', async () => {
    const heard: string[] = [];
    const onKeyDown = ({ key }: KeyboardEvent): void => void heard.push(key);
    document.addEventListener('keydown', onKeyDown);
    const { told, said, container } = await editor();
    const before = namesIn(container);
    const mouse = pointer('mouse');
    await mouse.down(handle('Email'));
    await mouse.to(middleOf(row('MRR')));
    await waitFor(() => expect(said.at(-1)).toBe('4 of 7'));
    await userEvent.keyboard('{Escape}');
    await waitFor(() => expect(said.at(-1)).toBe('Email is back at 2 of 7'));
    await mouse.up();
    expect(said.filter((text) => text.includes('back'))).toHaveLength(1);
    expect(namesIn(container)).toEqual(before);
    await waitFor(() => expect(onScreen()).toEqual(before));
    expect([told, isDragged(), heard]).toEqual([[], false, []]);
    await userEvent.keyboard('{Escape}');
    expect(heard, 'the next one is the page’s').toEqual(['Escape']);
    document.removeEventListener('keydown', onKeyDown);
  });

  it.each([
    ['reduce', [0]],
    ['no-preference', [0, 0.2]],
  ])('with reduced motion “%s” the others move in %j s', async (preference, durations) => {
    await prefer({ 'prefers-reduced-motion': preference });
    await editor();
    const mouse = pointer('mouse');
    await mouse.down(handle('Email'));
    const seen = new Set<number>();
    for (const name of ['Plan', 'MRR']) {
      await mouse.to(middleOf(row(name)));
      for (const one of document.querySelectorAll('.deskside-arrange__row'))
        seen.add(Number.parseFloat(getComputedStyle(one).transitionDuration));
    }
    await mouse.up();
    expect([...seen].toSorted()).toEqual(durations);
  });
});

it('a press without a move is no drag', async () => {
  const { told, said } = await editor();
  await userEvent.click(handle('Plan'));
  expect([told, said, isDragged()]).toEqual([[], [], false]);
});

it('a field without a name, and one that came with a new schema, can be dragged too', async () => {
  const { Editor } = await import('./support.js');
  const told: string[] = [];
  const draw = (properties: object) => (
    <Editor schema={{ properties }} tell={({ config }) => told.push(Object.keys(config).join())} />
  );
  const { rerender } = await editor({ schema: { properties: { a: {}, b: {} } } });
  rerender(draw({ a: {}, b: {}, '': { title: 'Blank' }, d: { title: 'Fourth' } }));
  const mouse = pointer('mouse');
  await mouse.down(handle('Blank'));
  await mouse.to(middleOf(row('a')));
  await mouse.up();
  await waitFor(() => expect(told).toEqual([',a,b,d']));
  await mouse.down(handle('Fourth'));
  await mouse.to(middleOf(row('Blank')));
  await mouse.up();
  await waitFor(() => expect(told).toEqual([',a,b,d', 'd,,a,b']));
  expect(screen.getAllByRole('listitem')).toHaveLength(4);
});
