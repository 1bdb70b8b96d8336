import { act, type RenderResult, render, screen } from '@testing-library/react';
import { type FieldConfig, type FieldConfigChange, FieldConfigEditor, type FieldConfigEditorProps } from 'deskside';
import { fixtures } from 'deskside/testing';
import { type ReactNode, useState } from 'react';
import { listenTo } from '../panels/support.js';

/** One call of `onConfigChange`. */
export interface Told {
  readonly config: FieldConfig;
  readonly details: FieldConfigChange;
}

/** What an {@link editor} is told; the rest has defaults. */
export type EditorSetting = Partial<FieldConfigEditorProps>;

/** An editor on the document's schema that keeps what it tells, as a helpdesk would, between two buttons. */
export function Editor({
  tell,
  config: first = null,
  ...props
}: EditorSetting & { readonly tell: (told: Told) => void }): ReactNode {
  const [config, setConfig] = useState<unknown>(first);
  return (
    <>
      <button type="button">before</button>
      <FieldConfigEditor
        schema={fixtures.panelSchema}
        config={config}
        onConfigChange={(config, details) => {
          setConfig(config);
          tell({ config, details });
        }}
        {...props}
      />
      <button type="button">after</button>
    </>
  );
}

/** Waits for the code that drags, which comes when a list first stands on the page. */
export async function dragging(): Promise<void> {
  await act(() => import('../../src/arrange/DragLayer.js'));
}

/** An {@link Editor} on the page, with the code that drags. */
export async function editor(
  setting: EditorSetting = {},
): Promise<RenderResult & { readonly told: readonly Told[]; readonly said: readonly string[] }> {
  const told: Told[] = [];
  const result = render(<Editor tell={(one) => told.push(one)} {...setting} />);
  const { polite: said } = listenTo(result.container);
  await dragging();
  return { ...result, told, said };
}

/** The handle of one entry. By its label: asked for by role, a list of fifty buttons takes its time. */
export const handle = (name: string): HTMLElement => screen.getByLabelText(`Drag ${name}`);

/** A button by its whole name. */
export const button = (name: string): HTMLElement => screen.getByRole('button', { name });

/** The names of the list, in order. */
export const namesIn = (root: ParentNode): readonly string[] =>
  [...root.querySelectorAll('.deskside-arrange__name > bdi')].map(({ textContent }) => textContent ?? '');

/** The keys of a config by their order; hidden ones in brackets. */
export const inWords = (config: FieldConfig | undefined): string =>
  Object.entries(config ?? {})
    .sort(([, one], [, other]) => (one.order ?? 0) - (other.order ?? 0))
    .map(([key, { visible }]) => (visible ? key : `(${key})`))
    .join(', ');
