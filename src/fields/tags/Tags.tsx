import { useState } from 'react';
import { cleanText } from '../cleanText.js';
import { useFieldEnvironment } from '../environment.js';
import { More } from '../More.js';

/** Shows short texts as chips; beyond the limit a button shows as many again. */
export function Tags({ values }: { readonly values: readonly string[] }): React.ReactNode {
  const { limits } = useFieldEnvironment();
  const [shown, setShown] = useState(limits.tags);
  return (
    <ul className="deskside-tags">
      {values.slice(0, shown).map((tag, index) => (
        // Tags may repeat and have no identity of their own; their place is all there is.
        <li key={index} className="deskside-tag" dir="auto">
          {cleanText(tag).slice(0, limits.characters)}
        </li>
      ))}
      {shown < values.length && (
        <li>
          <More count={values.length - shown} onClick={() => setShown(shown + limits.tags)} />
        </li>
      )}
    </ul>
  );
}

/** The tags of a field. */
export function TagsField({ value }: { readonly value: readonly string[] }): React.ReactNode {
  return <Tags values={value} />;
}
