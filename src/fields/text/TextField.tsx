import { useState } from 'react';
import { cleanText } from '../cleanText.js';
import { useFieldEnvironment } from '../environment.js';
import { More } from '../More.js';

const lines = 20;

/** Shows text as it came, isolated from what stands around it; very long text ends in "Show N more". */
export function TextField({ value }: { readonly value: string }): React.ReactNode {
  const { limits } = useFieldEnvironment();
  const text = cleanText(value);
  const first = text.slice(0, limits.characters).split('\n', lines).join('\n');
  return first === text ? <bdi>{text}</bdi> : <LongText text={text} first={first} />;
}

function LongText({ text, first }: { readonly text: string; readonly first: string }): React.ReactNode {
  const [all, setAll] = useState(false);
  return (
    <>
      <bdi>{all ? text : first}</bdi>
      <More count={all ? 0 : text.length - first.length} onClick={() => setAll(true)} />
    </>
  );
}
