import { conformance } from 'deskside/testing';
import { expect } from 'vitest';
import { type HostileCase, textOf } from './hostile.js';
import { type PanelView, rowOf, schemaText, shownOf, sibling, type ViewOptions, viewsOf } from './panelViews.js';

/** One field as it stands on a page. */
export interface DrawnField {
  readonly view: PanelView;
  /** What stands beside the label. */
  readonly shown: string;
  readonly row: Element;
}

/** A field of one type beside a sibling that must keep its place; also diagnosed, which must not throw. */
export function drawField(
  schema: string,
  data: string,
  options?: ViewOptions,
  views: typeof viewsOf = viewsOf,
): readonly DrawnField[] {
  const texts = [schemaText({ F: schema, Next: sibling.schema }), `{"F":${data},"Next":${sibling.data}}`] as const;
  conformance.normalisePanel(...texts);
  return views(...texts, options).map((view) => {
    expect(shownOf(view, 'Next')).toBe('SIBLING-OK');
    const shown = shownOf(view, 'F');
    expect(shown).not.toMatch(/undefined|Invalid|∞/);
    expect(shown.length).toBeLessThan(5_000);
    return { view, shown, row: rowOf(view, 'F') };
  });
}

/** What the integrator is told of a field. */
export function codesOf(schema: string, data: string): readonly string[] {
  return conformance.normalisePanel(schemaText({ F: schema }), `{"F":${data}}`).diagnostics.map(({ code }) => code);
}

/** What a case says that the page must and must not hold. */
export function expectWords({ contains = [], mustNot = [] }: HostileCase['expect'], { shown }: DrawnField): void {
  for (const words of contains)
    expect(
      words.split('|').some((word) => shown.includes(word)),
      shown,
    ).toBe(true);
  for (const word of mustNot.filter((candidate) => /^(NaN|0|Yes|No|1970|Invalid Date)$/.test(candidate))) {
    expect(shown).not.toContain(word);
  }
}

/** A dash, which stands for nothing. */
export const isBlank = ({ row, shown }: DrawnField): boolean =>
  shown === '—' && row.getAttribute('data-state') === 'empty';

/** The text as it came, with a mark that it does not fit where the type is another one. */
export const isRaw = ({ row, shown }: DrawnField, raw: unknown): boolean =>
  shown === (typeof raw === 'string' ? raw : JSON.stringify(raw)) && row.getAttribute('data-state') === 'mismatch';

/** The value that JSON text stands for; text that is no JSON stands for itself. */
export function meantBy(input: unknown): unknown {
  const text = textOf(input);
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/** What {@link meantBy} gives, as JSON text for a field's value. */
export const fieldText = (input: unknown): string =>
  meantBy(input) === textOf(input) ? JSON.stringify(textOf(input)) : textOf(input);
