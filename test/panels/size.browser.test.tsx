import 'deskside/styles.css';
import { cleanup, render, screen, within } from '@testing-library/react';
import { PanelFields } from 'deskside';
import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';

const count = 10_000;
const keys = Array.from({ length: count }, (_, index) => `Field ${index}`);
const plain = Object.fromEntries(keys.map((key) => [key, { type: 'string' }]));
const values = Object.fromEntries(keys.map((key) => [key, 'value']));

const sizes: Readonly<Record<string, readonly [schema: object, data: object, more: string]>> = {
  '10,000 fields': [{ properties: plain }, values, 'Show 200 more'],
  '10,000 tags': [
    { properties: { Tags: { type: 'array', items: { type: 'string' } } } },
    { Tags: keys },
    'Show 50 more',
  ],
  '10,000 entries of a list': [
    { properties: { Notes: { type: 'array', items: { type: 'object' } } } },
    { Notes: keys },
    '',
  ],
  '10,000 pairs': [{ properties: { Pairs: { type: 'object' } } }, { Pairs: values }, ''],
};

describe.each(Object.entries(sizes))('%s', (_, [schema, data]) => {
  it('make fewer than 5,000 nodes, in under 200 ms', () => {
    const rounds = [1, 2, 3].map(() => {
      cleanup();
      const begun = performance.now();
      const { container } = render(<PanelFields schema={schema} data={data} />);
      // reading the height makes the browser lay it out
      expect(container.getBoundingClientRect().height).toBeGreaterThan(0);
      const took = performance.now() - begun;
      expect(container.querySelectorAll('*').length).toBeLessThan(5000);
      return took;
    });
    // the best of three: the machine may be busy, the code is not faster than it is
    expect(Math.min(...rounds)).toBeLessThan(200);
  });

  it('say how many more there are, on a button that the keyboard reaches', async () => {
    render(<PanelFields schema={schema} data={data} />);
    const button = screen.getByRole('button', { name: /^Show .*more$/ });
    const before = document.querySelectorAll('.deskside *').length;
    const stops = new Set<Element>();
    while (document.activeElement !== button && !stops.has(document.activeElement as Element)) {
      stops.add(document.activeElement as Element);
      await userEvent.tab();
    }
    expect(button).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(() => document.querySelectorAll('.deskside *').length).toBeGreaterThan(before);
    expect(document.body).not.toHaveFocus();
  });
});

describe('a field that comes with "more"', () => {
  it('can be read and copied like the first', async () => {
    render(<PanelFields schema={{ properties: plain }} data={values} />);
    await userEvent.click(screen.getByRole('button', { name: /^Show .*more$/ }));
    const row = (await screen.findByText('Field 250')).closest('.deskside-field') as HTMLElement;
    await userEvent.hover(row);
    expect(within(row).getByRole('button', { name: 'Copy Field 250' })).toBeInTheDocument();
  });
});
