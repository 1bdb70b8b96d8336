import type { ReactNode } from 'react';
import { cleanText } from '../cleanText.js';
import { type FieldEnvironment, useFieldEnvironment } from '../environment.js';
import { useMore } from '../useMore.js';

const lines = 20;

/** Shows text as it came, isolated from what stands around it; very long text ends in "Show N more". */
export function TextField({ value }: { readonly value: string }): ReactNode {
  return drawText(value, useFieldEnvironment());
}

/** Draws text; only what is too long to be shown whole costs a component. */
export function drawText(value: string, { limits }: FieldEnvironment): ReactNode {
  const text = cleanText(value);
  const { length } = text.slice(0, limits.characters).split('\n', lines).join('\n');
  return length < text.length ? <LongText text={text} first={length} /> : <bdi>{text}</bdi>;
}

function LongText({ text, first }: { readonly text: string; readonly first: number }): ReactNode {
  const [shown, more] = useMore(text.length, first);
  return (
    <>
      <bdi>{text.slice(0, shown)}</bdi>
      {more}
    </>
  );
}
