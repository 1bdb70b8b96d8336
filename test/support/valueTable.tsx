import { render } from '@testing-library/react';
import { PanelFields } from 'deskside';
import { labelsOf, nineTypes, rowOf } from './panelViews.js';

const nested = (depth: number): unknown => (depth === 0 ? 'x' : [nested(depth - 1)]);

/** What a field may be given that it did not ask for, by the name that the table has for it. */
export const oddValues: readonly (readonly [name: string, value: unknown])[] = [
  ['nothing', undefined],
  ['`null`', null],
  ['`true`', true],
  ['`0`', 0],
  ['`-0`', -0],
  ['`1e308`', 1e308],
  ['`NaN`', Number.NaN],
  ['`""`', ''],
  ['`"text"`', 'text'],
  ['`"<b>x</b>"`', '<b>x</b>'],
  ['`["a","b"]`', ['a', 'b']],
  ['`[["a"],["b"]]`', [['a'], ['b']]],
  ['`{"a":1}`', { a: 1 }],
  ['100 levels deep', nested(100)],
];

/** The field types of the document, in its order. */
export const typeNames = Object.keys(nineTypes) as (keyof typeof nineTypes)[];

/** One cell of the table: what the agent reads, and whether the sibling of the field is on the page. */
export interface Cell {
  readonly shown: string;
  readonly state: string | null;
  readonly sibling: string | null | undefined;
}

const drawn = new Map<string, Cell>();

/** What the table says of one value in a field of one type, beside another field; drawn when it is first asked for. */
export function cellOf(type: keyof typeof nineTypes, name: string): Cell {
  const cell = drawn.get(type + name) ?? draw(type, new Map(oddValues).get(name));
  drawn.set(type + name, cell);
  return cell;
}

function draw(type: keyof typeof nineTypes, value: unknown): Cell {
  const { container, unmount } = render(
    <PanelFields
      schema={{ properties: { F: JSON.parse(nineTypes[type]) as unknown, Next: { type: 'string' } } }}
      data={{ F: value, Next: 'SIBLING-OK' }}
      timeZone="UTC"
    />,
  );
  const view = { how: 'browser', root: container, html: '' } as const;
  const row = rowOf(view, 'F');
  const tags = [...row.querySelectorAll('.deskside-tag')];
  const cell = {
    shown:
      tags.length > 0 ? tags.map((tag) => tag.textContent).join(' · ') : (row.querySelector('dd')?.textContent ?? ''),
    state: row.getAttribute('data-state'),
    sibling: labelsOf(view).includes('Next') ? rowOf(view, 'Next').querySelector('dd')?.textContent : undefined,
  };
  unmount();
  return cell;
}

function written({ shown, state }: Cell): string {
  const short = shown.length > 18 ? `${shown.slice(0, 15)}…` : shown;
  const text = state === 'empty' ? short : `\`${short.replaceAll('|', '\\|')}\``;
  return state === 'mismatch' ? `${text} ⚑` : text;
}

function line(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}

/** The whole of docs/values.md. */
export function valueTable(): string {
  const rows = oddValues.map(([name]) => line([name, ...typeNames.map((type) => written(cellOf(type, name)))]));
  return `# Which value shows as what

The type of a field comes from the schema, never from the value. So any value may meet any type. This table says what an
agent then reads. It is made from the code by a test, which fails when the two differ:
\`npx vitest run --project unit -u test/panels/hostileMatrix.test.tsx\` writes it anew.

- \`—\` is an empty field. It is left out with \`hideEmpty\`.
- ⚑ is a value that does not fit its field. It shows as it came, with a quiet marker, and \`onDiagnostic\` is told.
- Long values are shortened here, not in the panel.

${[line(['Value', ...typeNames]), line(['Value', ...typeNames].map(() => '---')), ...rows].join('\n')}

The locale is \`en-GB\`. A text in a number field shows as a number when it is one: \`"4999"\` is 4,999. Whole answers that
are not JSON, such as \`{"MRR": NaN}\`, are not read at all: the panel says so.
`;
}
