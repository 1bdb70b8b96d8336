import { fireEvent, render, screen } from '@testing-library/react';
import { PanelFields } from 'deskside';
import { describe, expect, it } from 'vitest';
import { rowOf, schemaText, type serverView, shownOf, viewsOf } from '../support/panelViews.js';

const draw = (schema: string, data: string, options?: Parameters<typeof serverView>[2]) =>
  viewsOf(schemaText({ F: schema }), `{"F":${data}}`, options).map((view) => ({
    shown: shownOf(view, 'F'),
    row: rowOf(view, 'F'),
    link: rowOf(view, 'F').querySelector('a')?.getAttribute('href'),
  }));

describe('rule 2: what lies beyond the nine documented types', () => {
  it.each([
    ['{"x-deskside":{"display":"percent"}}', '42', '42%'],
    ['{"x-deskside":{"display":"percent"}}', '"42.5"', '42.5%'],
    ['{"x-deskside":{"display":"percent"},"maximum":1}', '0.42', '42%'],
    ['{"x-deskside":{"display":"percent"},"maximum":8}', '2', '25%'],
    ['{"x-deskside":{"display":"percent"},"maximum":0}', '42', '42%'],
    ['{"x-deskside":{"display":"percent"}}', '-5', '-5%'],
    ['{"x-deskside":{"display":"progress"}}', '150', '150%'],
    ['{"x-deskside":{"display":"percent"}}', '"many"', 'many'],
    ['{"x-deskside":{"display":"percent"}}', 'null', '—'],
    ['{"x-deskside":{"display":"code"}}', '"ORD-0001"', 'ORD-0001'],
    ['{"x-deskside":{"display":"code"}}', '1000000', '1000000'],
    ['{"x-deskside":{"display":"code"}}', '{"a":1}', '{"a":1}'],
    ['{"enum":["Active","Paused"]}', '"Paused"', 'Paused'],
    ['{"enum":["Active"]}', '"Other"', 'Other'],
    ['{"type":"object"}', '{"Street":"Main","No":5,"Empty":null}', 'StreetMainNo5Empty—'],
    ['{"type":"object"}', '{"a":{"b":{"c":1}}}', 'ab{"c":1}'],
    ['{"type":"array"}', '["x",1,true,null,["y",["z"]]]', 'x1true—y["z"]'],
    ['{"type":"array","items":{"type":"number"}}', '[1,2.5]', '12.5'],
    ['{"format":"email"}', '"priya@example.com"', 'priya@example.com'],
  ])('%s draws %s as %s', (schema, data, shown) => {
    for (const drawn of draw(schema, data)) expect(drawn.shown).toBe(shown);
  });

  it.each([
    ['150', 1],
    ['-5', 0],
    ['42', 0.42],
  ])('fills a bar no further than it goes: %s', (data, filled) => {
    for (const { row } of draw('{"x-deskside":{"display":"progress"}}', data)) {
      expect(row.querySelector('progress')?.value).toBe(filled);
    }
  });

  it.each(['percent', 'progress'])('shows a %s that no double holds as it came', (display) => {
    for (const { shown, row } of draw(`{"x-deskside":{"display":"${display}"}}`, '1e400')) {
      expect([shown, row.getAttribute('data-state')]).toEqual(['1e400', 'mismatch']);
    }
  });

  it('colours an option as x-deskside says, by its own members only', () => {
    const schema = '{"enum":["Active","toString"],"x-deskside":{"colors":{"Active":"success"}}}';
    for (const { row } of draw(schema, '"Active"')) expect(row.querySelector('[data-tone="green"]')).not.toBeNull();
    for (const { row } of draw(schema, '"toString"')) expect(row.querySelector('[data-tone="gray"]')).not.toBeNull();
  });

  it('holds nothing of a masked value in the page before it is asked for', () => {
    const schema = '{"x-deskside":{"sensitive":true}}';
    for (const data of ['"4242 CANARY"', '{"iban":"CANARY"}', '["CANARY"]']) {
      for (const { row } of draw(schema, data)) expect(row.outerHTML).not.toContain('CANARY');
    }
    for (const { shown } of draw(schema, 'null')) expect(shown).toBe('—');
  });

  it('shows a masked value on demand, hides it again, and masks the next customer’s', () => {
    const schema = { properties: { Card: { 'x-deskside': { sensitive: true } } } };
    const { rerender, container } = render(<PanelFields schema={schema} data={{ Card: 'of Priya' }} />);
    fireEvent.click(screen.getByRole('button', { name: 'Show Card' }));
    expect(container).toHaveTextContent('of Priya');
    rerender(<PanelFields schema={schema} data={{ Card: 'of Ana' }} />);
    expect(container).not.toHaveTextContent('of Ana');
    fireEvent.click(screen.getByRole('button', { name: 'Show Card' }));
    fireEvent.click(screen.getByRole('button', { name: 'Hide Card' }));
    expect(container).not.toHaveTextContent('of Ana');
  });

  it.each([
    ['"a@b.example"', 'mailto:a@b.example'],
    ['"a+b@c.example"', 'mailto:a+b@c.example'],
    ['"a@b.example?bcc=evil@c.example"', undefined],
    ['"a@b.example,evil@c.example"', undefined],
    ['"a?subject=x@b.example"', undefined],
    ['"a%0Abcc:x@b.example"', undefined],
    ['"Priya <a@b.example>"', undefined],
    ['"javascript:alert(1)@b.example"', undefined],
    ['"nobody"', undefined],
    ['42', undefined],
  ])('links the email address %s to %s', (data, href) => {
    for (const { link } of draw('{"format":"email"}', data)) expect(link).toBe(href);
  });
});
