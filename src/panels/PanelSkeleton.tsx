import { useMemo } from 'react';
import { cleanText } from '../fields/index.js';
import { orderFields } from '../wire/index.js';
import { readSchema } from './readSchema.js';

const most = 12;

/** The shape of a panel before its values come: the schema's labels, each with a bar. It says nothing to a screen reader. */
export function PanelSkeleton({
  schema,
  config,
}: {
  readonly schema: unknown;
  readonly config: unknown;
}): React.ReactNode {
  const labels = useMemo(() => {
    const { fields } = readSchema(schema).value;
    return orderFields(fields, config)
      .slice(0, most)
      .map(({ label }) => cleanText(label));
  }, [schema, config]);
  return (
    <div className="deskside-fields deskside-skeleton" aria-hidden="true">
      {labels.map((label, index) => (
        <div key={index} className="deskside-field">
          <span className="deskside-label">{label}</span>
          <span className="deskside-value">
            <span className="deskside-skeleton__bar" data-width={index % 4} />
          </span>
        </div>
      ))}
    </div>
  );
}
