import { fireEvent, render, screen, within } from '@testing-library/react';
import { FieldConfigEditor, readJson } from 'deskside';
import { fixtures } from 'deskside/testing';
import { afterEach, describe, expect, it } from 'vitest';
import { button, editor, inWords, namesIn } from '../arrange/support.js';
import { bestOf } from '../support/bestOf.js';
import { hostileCases, testArea, textOf } from '../support/hostile.js';

const inSchemaOrder = ['Full Name', 'Email', 'Plan', 'MRR', 'Tags', 'Renewal Date', 'Active'];
const shown = (name: string): HTMLElement => screen.getByRole('switch', { name: `Show ${name}` });
const row = (name: string): HTMLElement => shown(name).closest('li') as HTMLElement;

describe('the list', () => {
  it('has every field of the schema under a heading, hidden ones in their places', async () => {
    await editor({ config: fixtures.panelConfig });
    expect(namesIn(screen.getByRole('list', { name: 'Fields' }))).toEqual([
      'Full Name',
      'Email',
      'MRR',
      'Tags',
      'Plan',
      'Renewal Date',
      'Active',
    ]);
    expect(shown('Tags')).not.toBeChecked();
    expect(shown('Plan')).toBeChecked();
    expect(screen.getByRole('heading', { level: 3, name: 'Fields' })).toBeInTheDocument();
  });

  it('marks as new only what the saved order lacks', async () => {
    await editor({ config: fixtures.panelConfig });
    const marked = inSchemaOrder.filter((name) => within(row(name)).queryByText('New'));
    expect(marked).toEqual(['Renewal Date', 'Active']);
  });

  it('marks nothing where nobody has arranged anything yet', async () => {
    await editor();
    expect(screen.queryByText('New')).toBeNull();
  });

  it('has the level of heading, the words and the class that it is given', async () => {
    const { container } = await editor({ headingLevel: 5, messages: { arrangeTitle: 'Felder' }, className: 'mine' });
    expect(screen.getByRole('heading', { level: 5, name: 'Felder' })).toBeInTheDocument();
    expect(container.querySelector('section.deskside.mine')).toBeInTheDocument();
  });
});

describe('a move', () => {
  it.each([
    ['up', 'Plan', 'Full Name, Plan, Email, MRR, Tags, Renewal Date, Active', '2 of 7'],
    ['down', 'Plan', 'Full Name, Email, MRR, Plan, Tags, Renewal Date, Active', '4 of 7'],
    ['to the top', 'Plan', 'Plan, Full Name, Email, MRR, Tags, Renewal Date, Active', '1 of 7'],
    ['to the bottom', 'Plan', 'Full Name, Email, MRR, Tags, Renewal Date, Active, Plan', '7 of 7'],
  ])('%s is told with the whole order, said once, and seen', async (way, name, order, place) => {
    const { told, said, container } = await editor();
    fireEvent.click(button(`Move ${name} ${way}`));
    expect(told.map(({ config, details }) => [inWords(config), details])).toEqual([
      [order, { reason: 'move', key: name }],
    ]);
    expect(namesIn(container).join(', ')).toBe(order);
    await expect.poll(() => said).toEqual([`Plan moved to ${place}`]);
  });

  it.each([
    ['Full Name', ['to the top', 'up'], '1 of 7'],
    ['Active', ['down', 'to the bottom'], '7 of 7'],
  ])('of %s beyond its end says where it is, tells nothing, and keeps the focus', async (name, ways, place) => {
    const { told, said } = await editor();
    for (const way of ways) {
      const end = button(`Move ${name} ${way}`);
      expect(end).toHaveAttribute('aria-disabled', 'true');
      expect(end, 'a disabled button would lose the focus').toBeEnabled();
      end.focus();
      fireEvent.click(end);
      expect(end).toHaveFocus();
    }
    expect(told).toEqual([]);
    await expect.poll(() => said).toEqual([`${name} is already at ${place}`]);
  });

  it('is possible wherever a button is not disabled', async () => {
    await editor();
    const disabled = screen.getAllByRole('button').filter((one) => one.getAttribute('aria-disabled') === 'true');
    expect(disabled.map((one) => one.getAttribute('aria-label'))).toEqual([
      'Move Full Name to the top',
      'Move Full Name up',
      'Move Active down',
      'Move Active to the bottom',
    ]);
  });

  it('works at once, before the code that drags has come', () => {
    const told: string[] = [];
    const { unmount } = render(
      <FieldConfigEditor
        schema={fixtures.panelSchema}
        config={null}
        onConfigChange={(config) => told.push(inWords(config))}
      />,
    );
    fireEvent.click(button('Move Active to the top'));
    expect(told).toEqual(['Active, Full Name, Email, Plan, MRR, Tags, Renewal Date']);
    unmount();
  });

  it('keeps what the stored order says besides', async () => {
    const config: unknown = JSON.parse('{"Plan":{"order":1,"width":2},"Old":{"order":9},"__proto__":{"order":3}}');
    const { told } = await editor({ config });
    fireEvent.click(button('Move Plan down'));
    expect(told[0]?.config['Plan']).toEqual({ order: 2, visible: true, width: 2 });
    expect(JSON.stringify(told[0]?.config)).toMatch(/"Old":\{"order":9\},"__proto__":\{"order":3\}\}$/);
  });
});

describe('showing and hiding', () => {
  it('is told, said once, and leaves the field in its place', async () => {
    const { told, said, container } = await editor();
    fireEvent.click(shown('Plan'));
    expect(shown('Plan')).not.toBeChecked();
    await expect.poll(() => said).toEqual(['Plan is hidden']);
    fireEvent.click(shown('Plan'));
    expect(shown('Plan')).toBeChecked();
    await expect.poll(() => said).toEqual(['Plan is hidden', 'Plan is shown']);
    expect(told.map(({ config, details }) => [inWords(config), details])).toEqual([
      ['Full Name, Email, (Plan), MRR, Tags, Renewal Date, Active', { reason: 'hide', key: 'Plan' }],
      ['Full Name, Email, Plan, MRR, Tags, Renewal Date, Active', { reason: 'show', key: 'Plan' }],
    ]);
    expect(namesIn(container)).toEqual(inSchemaOrder);
  });
});

describe('reset', () => {
  it('is offered only where the order is not the schema’s own', async () => {
    await editor();
    expect(screen.queryByRole('button', { name: 'Reset' })).toBeNull();
    fireEvent.click(button('Move Plan up'));
    expect(button('Reset')).toBeInTheDocument();
    fireEvent.click(button('Move Plan down'));
    expect(screen.queryByRole('button', { name: 'Reset' })).toBeNull();
  });

  it('brings the schema’s own order back, and can be undone; the focus stays', async () => {
    const { told, said } = await editor({ config: fixtures.panelConfig });
    const reset = button('Reset');
    reset.focus();
    fireEvent.click(reset);
    expect(button('Undo reset')).toHaveFocus();
    await expect.poll(() => said).toEqual(['The original order is back']);
    fireEvent.click(button('Undo reset'));
    expect(button('Reset')).toHaveFocus();
    await expect.poll(() => said).toEqual(['The original order is back', 'Your order is back']);
    expect(told.map(({ config, details }) => [inWords(config), details])).toEqual([
      ['Full Name, Email, Plan, MRR, Tags, Renewal Date, Active', { reason: 'reset' }],
      ['Full Name, Email, MRR, (Tags), Plan, Renewal Date, Active', { reason: 'undo' }],
    ]);
  });

  it('cannot be undone any more when something else was done since', async () => {
    await editor({ config: fixtures.panelConfig });
    fireEvent.click(button('Reset'));
    fireEvent.click(shown('Plan'));
    expect(screen.queryByRole('button', { name: 'Undo reset' })).toBeNull();
    expect(button('Reset')).toBeInTheDocument();
  });

  it('keeps its button, and the focus, when undoing it is taken back', async () => {
    const props = { schema: fixtures.panelSchema, onConfigChange: () => undefined };
    const original = Object.fromEntries(inSchemaOrder.map((key, index) => [key, { order: index + 1, visible: true }]));
    const { rerender, unmount } = render(<FieldConfigEditor {...props} config={fixtures.panelConfig} />);
    button('Reset').focus();
    fireEvent.click(button('Reset'));
    rerender(<FieldConfigEditor {...props} config={original} />);
    fireEvent.click(button('Undo reset'));
    rerender(<FieldConfigEditor {...props} config={fixtures.panelConfig} />);
    rerender(<FieldConfigEditor {...props} config={original} />);
    expect(button('Undo reset')).toHaveFocus();
    unmount();
  });
});

describe('names', () => {
  const named = (properties: object): ReturnType<typeof editor> => editor({ schema: { properties } });

  it('are the titles where there are some, and configs go by the keys', async () => {
    const { told, said } = await named({ mrr: { title: 'Monthly revenue' }, plan: {} });
    fireEvent.click(button('Move Monthly revenue down'));
    expect(Object.keys(told[0]?.config ?? {})).toEqual(['plan', 'mrr']);
    await expect.poll(() => said).toEqual(['Monthly revenue moved to 2 of 2']);
  });

  it('stand for keys that are blank, each of which is moved by itself', async () => {
    const { told, container } = await named({ '': {}, ' ': {}, '\u200b': {}, Plan: {} });
    expect(namesIn(container)).toEqual(['Unnamed field', 'Unnamed field', 'Unnamed field', 'Plan']);
    fireEvent.click(screen.getAllByRole('button', { name: 'Move Unnamed field to the bottom' })[0] as HTMLElement);
    expect(Object.keys(told[0]?.config ?? {})).toEqual([' ', '\u200b', 'Plan', '']);
  });

  it('are cut when they are too long to be read', async () => {
    const { container } = await named({ ['x'.repeat(10_000)]: {}, Plan: {} });
    expect(namesIn(container)).toEqual(['x'.repeat(200), 'Plan']);
  });

  it('cannot turn the words around them', async () => {
    const { container, said } = await named({ '\u202eegaliame': {}, Plan: {} });
    expect(namesIn(container)).toEqual(['egaliame', 'Plan']);
    fireEvent.click(button('Move egaliame down'));
    await expect.poll(() => said).toEqual(['egaliame moved to 2 of 2']);
    expect(container.innerHTML).not.toContain('\u202e');
  });

  it('are text, whatever they look like', async () => {
    const name = '<img src=x onerror=alert(1)> {count} $&';
    const { container, said } = await named({ [name]: {}, Plan: {} });
    fireEvent.click(button(`Move ${name} down`));
    await expect.poll(() => said).toEqual([`${name} moved to 2 of 2`]);
    expect(container.querySelector('img')).toBeNull();
  });
});

it('a list of 200 fields stands within a second', () => {
  const properties = Object.fromEntries(Array.from({ length: 200 }, (_, index) => [`Field ${index + 1}`, {}]));
  const draw = (): void =>
    render(<FieldConfigEditor schema={{ properties }} config={null} onConfigChange={() => undefined} />).unmount();
  expect(bestOf(1000, draw)).toBeLessThan(1000);
});

describe('a schema that cannot be used', () => {
  it.each(['{', 'null', '[]', '{"properties":{}}', '{"properties":7}'])('%s gives a sentence', async (schema) => {
    const { container } = await editor({ schema, actions: <button type="button">Done</button> });
    expect(container).toHaveTextContent('Nothing to show');
    expect(screen.queryByRole('list')).toBeNull();
    expect(button('Done'), 'what stands beside the heading stays').toBeInTheDocument();
  });
});

describe('R12 hostile configs', () => {
  const schema = { properties: { Plan: {}, MRR: {}, Tags: {} } };
  const prototype = Object.getOwnPropertyDescriptors(Object.prototype);
  afterEach(() => expect(Object.getOwnPropertyDescriptors(Object.prototype)).toEqual(prototype));

  it('are all tried', () => expect(hostileCases.filter(({ area }) => area === 'config')).toHaveLength(6));

  testArea('config', ({ input }) => {
    const config = readJson(textOf(input)).value;
    const told: unknown[] = [];
    const { container, unmount } = render(
      <FieldConfigEditor schema={schema} config={config} onConfigChange={(saved) => told.push(saved)} />,
    );
    expect(namesIn(container)).toEqual(['Plan', 'MRR', 'Tags']);
    fireEvent.click(button('Move Tags to the top'));
    const [saved] = told as readonly Readonly<Record<string, unknown>>[];
    const order = (key: string): unknown => Object(saved?.[key]).order;
    expect(['Tags', 'Plan', 'MRR'].map(order)).toEqual([1, 2, 3]);
    // what came besides is saved as it came
    const others = Object.entries(Object(config)).filter(([key]) => !Object.hasOwn(schema.properties, key));
    expect(Object.entries(saved ?? {}).slice(3)).toEqual(others);
    unmount();
  });
});
