import { fireEvent, render, screen } from '@testing-library/react';
import { PanelFields, readJson } from 'deskside';
import { conformance } from 'deskside/testing';
import { describe, expect, it } from 'vitest';
import { bestOf } from '../support/bestOf.js';
import { browserView, nineTypes, schemaText, serverView, shownOf, sibling, viewsOf } from '../support/panelViews.js';

const many = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, i) => make(i)).join();

const objectOf = (count: number, make: (index: number) => string): string =>
  `{${many(count, (i) => `"k${i}":${make(i)}`)}}`;

interface Huge {
  readonly schema: string;
  readonly data: string;
}

const field = (schema: string, data: string): Huge => ({
  schema: schemaText({ F: schema, Next: sibling.schema }),
  data: `{"F":${data},"Next":${sibling.data}}`,
});

const huge: Readonly<Record<string, Huge>> = {
  '10,000 fields': {
    schema: `{"properties":${objectOf(10_000, () => '{"type":"string"}')}}`,
    data: objectOf(10_000, (i) => `"v${i}"`),
  },
  '10,000 fields that the schema lacks': {
    schema: schemaText({ Next: sibling.schema }),
    data: `{"Next":${sibling.data},${objectOf(10_000, () => '1').slice(1)}`,
  },
  '10,000 fields without a schema': { schema: 'null', data: objectOf(10_000, () => '"x"') },
  '10,000 fields none of which is known': { schema: schemaText({ Plan: '{}' }), data: objectOf(10_000, () => '1') },
  '10,000 tags': field(nineTypes.Tags, `[${many(10_000, (i) => `"tag ${i}"`)}]`),
  '10,000 entries': field('{"type":"array"}', `[${many(10_000, String)}]`),
  '10,000 members': field('{"type":"object"}', objectOf(10_000, String)),
  '300 members of 300 members': field(
    '{"type":"object"}',
    objectOf(300, () => objectOf(300, String)),
  ),
  '300 lists of 300 entries': field('{"type":"array"}', `[${many(300, () => `[${many(300, String)}]`)}]`),
  'arrays 10,000 deep': field('{"type":"array"}', '['.repeat(10_000) + ']'.repeat(10_000)),
  'objects 10,000 deep': field('{"type":"object"}', `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`),
  'text that is objects 10,000 deep': field('{"type":"string"}', `${'{"a":'.repeat(10_000)}1${'}'.repeat(10_000)}`),
  'a text of a million letters': field(nineTypes.Text, `"${'A'.repeat(1_000_000)}"`),
  'a label of a million letters': field(`{"title":"${'A'.repeat(1_000_000)}"}`, '"x"'),
  'an address of a million letters': field(nineTypes.URL, `"https://a.example/${'A'.repeat(1_000_000)}"`),
  'a badge of a million letters': field(nineTypes.Badge, `{"label":"${'A'.repeat(1_000_000)}"}`),
  'a member named by a million letters': field('{"type":"object"}', `{"${'A'.repeat(1_000_000)}":1}`),
  'fifty tags of 20,000 letters': field(nineTypes.Tags, `[${many(50, () => `"${'A'.repeat(20_000)}"`)}]`),
  'a number of 10,000 digits': field(nineTypes.Number, '9'.repeat(10_000)),
  'an amount of 10,000 digits': field(nineTypes.Currency, `{"code":"INR","value":${'9'.repeat(10_000)}}`),
  'a currency of a million letters': field(nineTypes.Currency, `{"code":"${'A'.repeat(1_000_000)}","value":1}`),
};

describe.each(Object.entries(huge))('R18 %s', (_name, { schema, data }) => {
  it('stay under 5,000 elements and 300,000 letters, beside their neighbour, and are diagnosed', () => {
    conformance.normalisePanel(schema, data);
    for (const view of viewsOf(schema, data)) {
      expect(view.root.querySelectorAll('*').length).toBeLessThan(5_000);
      expect(view.root.textContent?.length).toBeLessThan(300_000);
      if (schema.includes('Next')) expect(shownOf(view, 'Next')).toBe('SIBLING-OK');
      expect(view.html).not.toContain('[object Object]');
    }
  });

  const maxMs = 200;

  it(`are written by a server in under ${maxMs} ms`, () => {
    expect(bestOf(maxMs, () => serverView(schema, data))).toBeLessThan(maxMs);
  });
});

describe('R18 what stands beyond a limit', () => {
  it('is counted, of 10,000 fields', () => {
    const { schema, data } = huge['10,000 fields'] as Huge;
    const { model } = conformance.normalisePanel(schema, data);
    expect(model).toMatchObject({ kind: 'fields', more: 9_800 });
    expect(model.kind === 'fields' && model.rows.length).toBe(200);
  });

  it.each([
    ['10,000 fields', 'Show 9800 more', '.deskside-field', 200],
    ['10,000 tags', 'Show 9950 more', '.deskside-tag', 50],
    ['10,000 entries', 'Show 9900 more', '.deskside-list > li', 100],
    ['10,000 members', 'Show 9900 more', '.deskside-pairs > div', 100],
  ])('of %s is reached by a button', (name, button, selector, step) => {
    const { schema, data } = huge[name] as Huge;
    const { root } = browserView(schema, data);
    expect(root.querySelectorAll(selector)).toHaveLength(step);
    fireEvent.click(screen.getByRole('button', { name: button }));
    expect(root.querySelectorAll(selector).length).toBeGreaterThan(step);
  });

  it.each([
    ['a long text', `${'word '.repeat(2_000)}end`],
    ['a text of many lines', Array.from({ length: 60 }, (_, i) => `line ${i}`).join('\n')],
  ])('of %s is shown to its end on demand', (_, text) => {
    const view = browserView(schemaText({ F: nineTypes.Text }), JSON.stringify({ F: text }));
    expect(shownOf(view, 'F').length).toBeLessThan(Math.min(text.length, 5_000));
    for (let button = screen.queryByText(/^Show \d+ more$/); button; button = screen.queryByText(/^Show \d+ more$/)) {
      fireEvent.click(button);
    }
    expect(shownOf(view, 'F')).toBe(text);
  });
});

describe('R32 nothing that came over the wire styles the page', () => {
  it('whatever it says', () => {
    const evil = 'red;position:fixed;z-index:99999;background:url(https://evil.example/x)';
    const schema = schemaText({
      style: `{"title":"${evil}","x-deskside":{"display":"${evil}","colors":{"x":"${evil}"}},"style":"${evil}"}`,
      Badge: nineTypes.Badge,
      Tags: nineTypes.Tags,
      Percent: '{"x-deskside":{"display":"progress"},"maximum":1}',
    });
    const data = JSON.stringify({
      style: evil,
      Badge: { label: 'x', color: evil, style: evil },
      Tags: [evil],
      Percent: 9e9,
    });
    for (const { root } of viewsOf(schema, data)) {
      expect(root.querySelectorAll('[style], style, link, [background], [bgcolor], [srcset], [src]')).toHaveLength(0);
      const marks = [...root.querySelectorAll('*')].flatMap((element) =>
        element
          .getAttributeNames()
          .filter((name) => /^(class|id|data-)/.test(name))
          .map((name) => element.getAttribute(name)),
      );
      expect(marks.filter((mark) => mark?.includes('position') || mark?.includes('url'))).toEqual([]);
    }
  });
});

describe('R18 a value too deep to be compared', () => {
  const deep = `${'['.repeat(10_000)}${']'.repeat(10_000)}`;
  const schema = schemaText({ F: '{"type":"array"}' });

  it('is drawn anew when another one comes', () => {
    const panel = (first: string) => (
      <PanelFields schema={schema} data={readJson(`{"F":["${first}",${deep}]}`).value} />
    );
    const { rerender } = render(panel('of Priya'));
    expect(screen.getByText('of Priya')).toBeInTheDocument();
    rerender(panel('of Ana'));
    expect(screen.getByText('of Ana')).toBeInTheDocument();
    expect(screen.queryByText('of Priya')).toBeNull();
  });
});
