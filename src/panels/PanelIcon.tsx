import { useState } from 'react';
import { cleanText, isEmpty, safeImage } from '../fields/index.js';
import type { PanelApp } from '../wire/index.js';

/** An app's picture, or the first letter of its name where there is none that is safe or it does not load. */
export function PanelIcon({ app }: { readonly app: PanelApp }): React.ReactNode {
  const src = safeImage(app.icon);
  const [broken, setBroken] = useState<string>();
  return src && src !== broken ? (
    <img
      className="deskside-icon"
      src={src}
      alt=""
      width={20}
      height={20}
      referrerPolicy="no-referrer"
      onError={() => setBroken(src)}
    />
  ) : (
    <span className="deskside-icon" aria-hidden="true">
      {monogramOf(app.name)}
    </span>
  );
}

/** The first character that shows something: no blank, and nothing that turns the text around it. */
function monogramOf(name: string): string | undefined {
  return Array.from(cleanText(name))
    .find((character) => !isEmpty(character))
    ?.toUpperCase();
}
