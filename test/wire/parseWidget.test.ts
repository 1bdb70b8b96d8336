import { describe, expect, it } from 'vitest';
import { parseSidebarWidgets, parseWidget, readWidget } from '../../src/wire/index.js';

const told = (input: unknown): readonly string[] =>
  parseWidget(input).diagnostics.map(({ code, path }) => `${code} ${path}`);
const section = { title: 'S', fields: { F: 1 } };

describe('a result of the documented shape', () => {
  const result = {
    title: 'CRM',
    items: [
      {
        title: 'A',
        subtitle: 'B',
        link: 'https://a.example/',
        badge: { text: 'T', color: 'green' },
        actions: [{ label: 'Go', link: 'https://a.example/' }, { label: 'Act' }],
        collapsible: false,
        sections: [{ title: 'S', collapsible: true, fields: { F: 1 } }],
      },
    ],
  };

  it('is read as it stands, and nothing is said of it', () => {
    expect(parseWidget(result)).toEqual({
      value: {
        kind: 'items',
        title: 'CRM',
        error: undefined,
        items: [
          {
            ...result.items[0],
            actions: [
              { label: 'Go', link: 'https://a.example/' },
              { label: 'Act', link: undefined },
            ],
            sections: [{ title: 'S', collapsible: true, fields: [{ label: 'F', value: 1 }] }],
          },
        ],
      },
      diagnostics: [],
    });
  });

  it('has the document’s defaults: items fold, sections do not', () => {
    const { value } = parseWidget({ title: 'CRM', items: [{ title: 'A', sections: [section] }] });
    const [item] = value.kind === 'items' ? value.items : [];
    expect([item?.collapsible, item?.sections[0]?.collapsible]).toEqual([true, false]);
  });
});

describe('what its author is told', () => {
  it.each([
    [null, ['widget.not-object ']],
    [['x'], ['widget.not-object ']],
    [{}, ['widget.title /title', 'widget.items /items']],
    [{ title: 'CRM', items: {} }, ['widget.items /items']],
    [{ title: ' ', items: [] }, ['widget.title /title']],
    [{ title: 'CRM', items: [1, null] }, ['widget.item /items/0', 'widget.item /items/1']],
    [{ title: 'CRM', items: [{ title: 'A' }] }, ['widget.sections /items/0/sections']],
    [{ title: 'CRM', items: [{ title: 'A', sections: 'x' }] }, ['widget.sections /items/0/sections']],
    [{ title: 'CRM', items: [{ title: 5, sections: [] }] }, ['widget.member /items/0/title']],
    [{ title: 'CRM', items: [{ title: 'A', sections: [], badge: 'VIP' }] }, ['widget.badge /items/0/badge']],
    [{ title: 'CRM', items: [{ title: 'A', sections: [], badge: { text: null } }] }, ['widget.badge /items/0/badge']],
    [{ title: 'CRM', items: [{ title: 'A', sections: [], actions: {} }] }, ['widget.actions /items/0/actions']],
    [
      { title: 'CRM', items: [{ title: 'A', sections: [], actions: [1, { link: 'x' }] }] },
      ['widget.action /items/0/actions/0', 'widget.action /items/0/actions/1'],
    ],
    [
      { title: 'CRM', items: [{ title: 'A', sections: [], collapsible: 'no' }] },
      ['widget.member /items/0/collapsible'],
    ],
    [
      { title: 'CRM', items: [{ title: 'A', sections: [{ fields: { F: 1 } }] }] },
      ['widget.title /items/0/sections/0/title'],
    ],
    [
      { title: 'CRM', items: [{ title: 'A', sections: [1, { title: 'S' }, { title: 'S', fields: [] }] }] },
      [0, 1, 2].map((place) => `widget.fields /items/0/sections/${place}`),
    ],
    [{ title: 'CRM', items: [], error: {} }, ['widget.member /error/message']],
  ] as const)('%j', (input, codes) => {
    expect(told(input)).toEqual(codes);
  });

  it('is two hundred things at the most', () => {
    expect(told({ title: 'CRM', items: Array(1000).fill(1) })).toHaveLength(200);
  });

  it('changes nothing of what is read', () => {
    for (const input of [null, {}, { items: [1, {}] }, { items: [{ badge: 'VIP', sections: [{}] }] }]) {
      expect(parseWidget(input).value).toEqual(readWidget(input));
    }
  });
});

describe('a text that nobody can see', () => {
  it.each(['', '  ', '\u200b', '\u2060\ufeff', '\u00ad', '\u0000'])('%j is none', (text) => {
    const item = {
      title: text,
      subtitle: text,
      badge: { text },
      actions: [{ label: text }],
      sections: [{ ...section, title: text }],
    };
    const value = readWidget({ title: text, items: [item], error: { message: text } });
    if (value.kind !== 'items') throw new Error('it has items');
    const [read] = value.items;
    expect([value.title, value.error, read?.title, read?.badge, read?.sections[0]?.title]).toEqual(
      Array(5).fill(undefined),
    );
    expect(read?.actions).toEqual([]);
  });
});

describe('the account’s list of widgets', () => {
  it('is put into its configured order; ties and what has no order stand as they came, the latter last', () => {
    const list = [
      { id: 'c', name: 'C', active: true },
      { id: 'b', name: 'B', active: true, order: 2 },
      { id: 'a', name: 'A', active: false, order: 1 },
      { id: 'd', name: 'D', active: true, order: 2 },
    ];
    expect(parseSidebarWidgets(list).value.map(({ id }) => id)).toEqual(['a', 'b', 'd', 'c']);
  });

  it('leaves out what has no id, and says so', () => {
    const { value, diagnostics } = parseSidebarWidgets([{ id: 7, name: ' ' }, null, { name: 'X' }, { id: '' }, 'x']);
    expect(value).toEqual([{ id: '7', name: 'Widget', active: false, order: Number.POSITIVE_INFINITY }]);
    expect(diagnostics.map(({ path }) => path)).toEqual(['/1', '/2', '/3', '/4']);
  });

  it.each([null, {}, 'x', 1])('that is %j is empty, and said so', (input) => {
    expect(parseSidebarWidgets(input).value).toEqual([]);
    expect(parseSidebarWidgets(input).diagnostics).toHaveLength(1);
  });
});
