import type { ReactNode } from 'react';
import { shortText } from '../cleanText.js';
import { type FieldEnvironment, useFieldEnvironment } from '../environment.js';
import { useMore } from '../useMore.js';

/** Shows short texts as chips; beyond the limit a button shows as many again. */
export function Tags({ values }: { readonly values: readonly string[] }): ReactNode {
  const environment = useFieldEnvironment();
  const [shown, more] = useMore(values.length, environment.limits.tags);
  return drawChips(values.slice(0, shown), more && <li>{more}</li>);
}

/** Draws tags; only more of them than are shown at once cost a component. */
export function drawTags(values: readonly string[], environment: FieldEnvironment): ReactNode {
  return values.length > environment.limits.tags ? <Tags values={values} /> : drawChips(values);
}

function drawChips(values: readonly string[], more?: ReactNode): ReactNode {
  return (
    <ul className="deskside-tags">
      {values.map((tag, index) => (
        // Tags may repeat and have no identity of their own; their place is all there is.
        <li key={index} className="deskside-tag" dir="auto">
          {shortText(tag)}
        </li>
      ))}
      {more}
    </ul>
  );
}
