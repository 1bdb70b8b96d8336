import { useState } from 'react';
import { safeImage } from '../fields/index.js';
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
      {Array.from(app.name.trim())[0]?.toUpperCase()}
    </span>
  );
}
