import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { it } from 'vitest';

/** One hostile input and what it must give, as the shared file has it. */
export interface HostileCase {
  readonly id: string;
  readonly area: string;
  /** May hold generators such as `{ "$repeat": { "s": "A", "n": 1000000 } }`. */
  readonly input: unknown;
  readonly expect: HostileExpectation;
}

/** What a case must give; which members it has depends on its area. */
interface HostileExpectation {
  readonly verdict: string;
  readonly why?: string;
  readonly contains?: readonly string[];
  readonly mustContain?: readonly string[];
  readonly mustNot?: readonly string[];
  readonly href?: string;
  readonly host?: string;
  readonly mustShow?: string;
  readonly tone?: string;
  readonly kind?: string;
  readonly maxMs?: number;
  readonly sameDayInTimezones?: readonly string[];
}

/** The areas of the file that are about panels; the others are about widgets, apps and the server. */
export const panelAreas = [
  'url',
  'color',
  'keys',
  'config',
  'currency',
  'number',
  'date',
  'kind',
  'panel',
  'body',
  'text',
  'schema',
] as const;

/** One of the areas that are about panels. */
export type PanelArea = (typeof panelAreas)[number];

/** The areas of the file that are about widgets, some of which are about panels too. */
export const widgetAreas = ['widget', 'text', 'url', 'color', 'keys', 'number'] as const;

/** One of the areas that are about widgets. */
export type WidgetArea = (typeof widgetAreas)[number];

const file = join(dirname(fileURLToPath(import.meta.url)), '../fixtures/hostile.json');

/** Every case of the file. */
export const hostileCases: readonly HostileCase[] = JSON.parse(readFileSync(file, 'utf8')).cases;

/** Defines one test for every case of an area; none can be left out. */
export function testArea(area: PanelArea | WidgetArea, check: (hostile: HostileCase) => void): void {
  for (const hostile of hostileCases.filter((candidate) => candidate.area === area)) {
    it(`${hostile.id} gives “${hostile.expect.verdict}”: ${hostile.expect.why ?? excerptOf(hostile.input)}`, () => {
      check(hostile);
    });
  }
}

/** Says that a case wants something that its area's check does not know: a new verdict needs a new check. */
export function unknownVerdict({ id, expect }: HostileCase): never {
  throw new Error(`${id} wants “${expect.verdict}”, which this test does not know.`);
}

function excerptOf(input: unknown): string {
  return JSON.stringify(input).slice(0, 60);
}

interface Generators {
  readonly [name: string]: ((spec: never) => string) | undefined;
}

const bomb = (levels: number): string => {
  const level = (n: number): string =>
    `"d${n}":{"allOf":[{"$ref":"#/definitions/d${n - 1}"},{"$ref":"#/definitions/d${n - 1}"}]}`;
  const definitions = ['"d0":{}', ...Array.from({ length: levels }, (_, index) => level(index + 1))];
  return `{"$ref":"#/definitions/d${levels}","definitions":{${definitions.join()}}}`;
};

/** The generators that the areas of panels and widgets use, each writing JSON text: nothing is lost on the way, nothing recurses. */
const generators: Generators = {
  $raw: (text: string) => text,
  $text: (text: string) => text,
  $repeat: ({ s, n }: { s: string; n: number }) => JSON.stringify(s.repeat(n)),
  $concat: (parts: readonly unknown[]) => JSON.stringify(parts.map((part) => JSON.parse(textOf(part))).join('')),
  $repeatArray: ({ v, n }: { v: unknown; n: number }) => `[${Array<string>(n).fill(textOf(v)).join()}]`,
  $object: ({ n }: { n: number }) =>
    `{${Array.from({ length: n }, (_, index) => `"f${index}":{"type":"string"}`).join()}}`,
  $nestArray: (n: number) => '['.repeat(n) + ']'.repeat(n),
  $nestObject: (n: number) => `${'{"a":'.repeat(n)}1${'}'.repeat(n)}`,
  $nestSchema: (n: number) => `${'{"type":"object","properties":{"a":'.repeat(n)}{"type":"string"}${'}}'.repeat(n)}`,
  $allOfBomb: bomb,
};

/** An input as the JSON text in which it would come over the wire. */
export function textOf(input: unknown): string {
  if (Array.isArray(input)) return `[${input.map(textOf).join()}]`;
  if (typeof input !== 'object' || input === null) return JSON.stringify(input);
  const entries = Object.entries(input);
  const [name, spec] = entries[0] ?? [];
  const generate = name?.startsWith('$') ? generators[name] : undefined;
  if (generate) return generate(spec as never);
  return `{${entries.map(([key, value]) => `${JSON.stringify(key)}:${textOf(value)}`).join()}}`;
}
