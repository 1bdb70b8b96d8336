import { type RenderResult, render } from '@testing-library/react';
import {
  type PanelAnswer,
  RequestError,
  type RequestErrorDetails,
  type SidebarClient,
  type SidebarWidget,
  WidgetCard,
  type WidgetCardProps,
  type WidgetContext,
} from 'deskside';
import { recordingClient } from '../panels/support.js';

/** One run that a {@link widgetClient} was asked for, to be answered when the test says so. */
export interface Run {
  readonly widgetId: string;
  readonly context: WidgetContext;
  readonly signal: AbortSignal | undefined;
  readonly answer: (data: unknown) => void;
  readonly fail: (details: RequestErrorDetails) => void;
}

let clients = 0;

/** A client whose runs wait until the test answers them. Each is of an account of its own, so that none remembers. */
export function widgetClient(widgets: readonly SidebarWidget[]): {
  readonly client: SidebarClient;
  readonly runs: readonly Run[];
  /** The newest run of a widget. */
  readonly of: (widgetId: string) => Run;
} {
  const runs: Run[] = [];
  const client: SidebarClient = {
    ...recordingClient(`desk/acc-${(clients += 1)}`).client,
    listWidgets: async () => widgets,
    runWidget: (widgetId, context, { signal } = {}) =>
      new Promise<PanelAnswer>((resolve, reject) => {
        signal?.addEventListener('abort', () => reject(signal.reason));
        const answer = (data: unknown): void => resolve({ data });
        const fail = (details: RequestErrorDetails): void => reject(new RequestError('test', details));
        runs.push({ widgetId, context, signal, answer, fail });
      }),
  };
  const of = (widgetId: string): Run => {
    const run = runs.findLast((candidate) => candidate.widgetId === widgetId);
    if (!run) throw new Error(`${widgetId} was not run`);
    return run;
  };
  return { client, runs, of };
}

/** A widget of that name, in its place. */
export function widgetOf(id: string, order = 1, active = true): SidebarWidget {
  return { id, name: id, active, order };
}

/** A result with one item that has one field. */
export function resultOf(title: string, value: unknown): object {
  return { title, items: [itemOf(`Item of ${title}`, { Value: value })] };
}

/** An item with one section. */
export function itemOf(title: string, fields: object, more: object = {}): object {
  return { title, sections: [{ title: 'Details', fields }], ...more };
}

/** Draws a card. */
export function drawCard(
  widget: unknown,
  props: Partial<WidgetCardProps> = {},
): RenderResult & { readonly again: (widget: unknown, props?: Partial<WidgetCardProps>) => void } {
  const result = render(<WidgetCard widget={widget} {...props} />);
  return { ...result, again: (next, more = props) => result.rerender(<WidgetCard widget={next} {...more} />) };
}

/** The `<details>` around a text. */
export function foldOf(element: HTMLElement): HTMLDetailsElement {
  const fold = element.closest('details');
  if (!fold) throw new Error('it does not fold');
  return fold;
}

/** Opens or closes as a person does; the browser tells of it a moment later. */
export function toggle(fold: HTMLDetailsElement): void {
  fold.querySelector('summary')?.click();
  fold.dispatchEvent(new Event('toggle'));
}
