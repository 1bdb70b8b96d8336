import 'deskside/styles.css';
import { render } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { button, Editor, editor, handle, namesIn } from './support.js';

const many = (count: number): object => ({
  properties: Object.fromEntries(Array.from({ length: count }, (_, index) => [`Field ${index + 1}`, {}])),
});

/** A page on which the list stands in a box that is too low for it. */
async function lowBox(): ReturnType<typeof editor> {
  const result = await editor({ schema: many(40) });
  Object.assign(result.container.style, { blockSize: '300px', overflowY: 'auto' });
  return result;
}

const isInside = (element: Element, box: Element): boolean => {
  const [inner, outer] = [element.getBoundingClientRect(), box.getBoundingClientRect()];
  return inner.top >= outer.top && inner.bottom <= outer.bottom;
};

describe('the focus', () => {
  it.each([
    ['up', 'Plan', 2],
    ['down', 'Plan', 4],
    ['to the top', 'Active', 1],
    ['to the bottom', 'Full Name', 7],
  ])('stays on the button that moved a field %s', async (way, name, place) => {
    const { container } = await editor();
    const pressed = button(`Move ${name} ${way}`);
    pressed.focus();
    await userEvent.keyboard('{Enter}');
    expect(namesIn(container).indexOf(name)).toBe(place - 1);
    expect(pressed).toBeInTheDocument();
    expect(pressed).toHaveFocus();
  });

  it('goes with a field by button all the way down and up again', async () => {
    const { container, told } = await editor();
    const down = button('Move Email down');
    down.focus();
    await userEvent.keyboard('{Enter}{Enter}{Enter}{Enter}{Enter}{Enter}{Enter}');
    expect(down).toHaveFocus();
    expect(namesIn(container).at(-1)).toBe('Email');
    const up = button('Move Email up');
    up.focus();
    await userEvent.keyboard('{Enter}{Enter}{Enter}{Enter}{Enter}{Enter}{Enter}');
    expect(up).toHaveFocus();
    expect(namesIn(container).at(0)).toBe('Email');
    expect(told).toHaveLength(5 + 6);
  });

  it.each([' ', '{Enter}'])(
    'stays on the handle that “%s” has grabbed, and the drop is no second press',
    async (key) => {
      const { container, told, said } = await editor();
      handle('Plan').focus();
      await userEvent.keyboard(`${key}{ArrowDown}{ArrowDown}{ArrowUp}${key}`);
      expect(handle('Plan')).toHaveFocus();
      expect(namesIn(container).indexOf('Plan')).toBe(3);
      expect(told).toHaveLength(1);
      await expect.poll(() => said.at(-1)).toBe('Plan dropped at 4 of 7');
      expect(handle('Plan')).toHaveAttribute('aria-pressed', 'false');
    },
  );

  it('that is taken away by Tab puts the field back', async () => {
    const { told, said } = await editor();
    handle('Plan').focus();
    await userEvent.keyboard(' {End}{Tab}');
    await expect.poll(() => said.at(-1)).toBe('Plan is back at 3 of 7');
    expect(told).toEqual([]);
    expect(document.activeElement).toHaveAccessibleName('Move Plan to the top');
  });

  it('can be seen wherever the keyboard has taken a field', async () => {
    const { container } = await lowBox();
    handle('Field 2').focus();
    await userEvent.keyboard(' {End}');
    await expect.poll(() => isInside(handle('Field 2'), container)).toBe(true);
    expect(container.scrollTop).toBeGreaterThan(300);
    await userEvent.keyboard('{Home}');
    await expect.poll(() => isInside(handle('Field 2'), container)).toBe(true);
    await userEvent.keyboard('{End}{Escape}');
    await expect.poll(() => isInside(handle('Field 2'), container)).toBe(true);
  });

  it('can be seen wherever a button has taken a field', async () => {
    const { container } = await lowBox();
    const bottom = button('Move Field 2 to the bottom');
    bottom.focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => isInside(bottom, container)).toBe(true);
    const top = button('Move Field 2 to the top');
    top.focus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => isInside(top, container)).toBe(true);
  });

  it('is not lost when the code that drags comes', async () => {
    render(<Editor tell={() => undefined} />);
    handle('Plan').focus();
    await import('../../src/arrange/DragLayer.js');
    await new Promise(requestAnimationFrame);
    expect(handle('Plan')).toHaveFocus();
  });
});

it.each([200, 2000])('%i fields can be arranged', async (count) => {
  const { container, said } = await editor({ schema: many(count) });
  expect(namesIn(container)).toHaveLength(count);
  container.querySelectorAll<HTMLElement>('[data-move="top"]')[count - 1]?.click();
  await expect.poll(() => namesIn(container)[0]).toBe(`Field ${count}`);
  await expect.poll(() => said).toEqual([`Field ${count} moved to 1 of ${count.toLocaleString('en-GB')}`]);
});
