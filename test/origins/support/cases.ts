import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

interface Case<Input> {
  readonly id: string;
  readonly area: string;
  readonly input: Input;
  readonly expect: { readonly verdict: string };
}

const file = join(dirname(fileURLToPath(import.meta.url)), '../../fixtures/hostile.json');
const all: readonly Case<unknown>[] = JSON.parse(readFileSync(file, 'utf8')).cases;

/** Every case of an area of the shared file that has one of these verdicts. */
export function casesOf<Input>(area: 'origin' | 'message' | 'frame', ...verdicts: readonly string[]): Case<Input>[] {
  const found = all.filter((candidate) => candidate.area === area && verdicts.includes(candidate.expect.verdict));
  return found as Case<Input>[];
}

/** The verdicts of an area, so that a test can say that it knows them all. */
export function verdictsOf(area: string): string[] {
  return [...new Set(all.filter((candidate) => candidate.area === area).map((found) => found.expect.verdict))].sort();
}

/** An input as an expression for the page that sends it. */
export function expressionOf(input: unknown): string {
  if (typeof input === 'object' && input !== null) {
    if ('$js' in input) return `(${String(input.$js)})`;
    if ('$repeat' in input) {
      const { s, n } = input.$repeat as { s: string; n: number };
      return `${JSON.stringify(s)}.repeat(${n})`;
    }
  }
  return `(${JSON.stringify(input)})`;
}
