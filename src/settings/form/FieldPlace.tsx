import type { ReactNode } from 'react';

/** Marks where a field stands, so that the summary of faults leads to it. */
export function FieldPlace({ field, children }: { readonly field: string; readonly children: ReactNode }): ReactNode {
  return (
    <div className="deskside-settings__place" data-field={field}>
      {children}
    </div>
  );
}
