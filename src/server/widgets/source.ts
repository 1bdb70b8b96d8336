import type { WidgetContext } from '../../wire/index.js';

/**
 * What a widget's cards come from: a Python script ("Writing a sidebar widget", Custom Sidebar Widgets document), an
 * HTTP endpoint that gets the context by POST, or a function that the host registered. The last two are Deskside's own.
 */
export type WidgetSource = PythonSource | EndpointSource | FunctionSource;

/** The document's own kind. */
export interface PythonSource {
  readonly type: 'python';
  /** Python that defines `get_sidebar_data(context)`; at most 100 KB. Its API keys stand in it as text. */
  readonly script: string;
}

/** Answers the context with `{ title, items }`. */
export interface EndpointSource {
  readonly type: 'endpoint';
  /** `http:` or `https:`, without user name or password. A key may stand in its query. */
  readonly url: string;
}

/** One of the host's own functions. */
export interface FunctionSource {
  readonly type: 'function';
  /** Its name in `widgetFunctions`. */
  readonly name: string;
}

/**
 * A widget written in TypeScript. What it throws is not told to the agent.
 *
 * @param context - parsed as JavaScript does: numbers beyond 2^53 lose digits
 * @param call - its signal aborts when the time is over or the agent has left
 * @returns `{ title, items }`, as a script returns it, or a promise of it
 */
export type WidgetFunction = (context: WidgetContext, call: { readonly signal: AbortSignal }) => unknown;

/**
 * Loads what a widget is tested against ("Enter a Conversation ID: this loads real conversation and customer data as
 * context", "Testing" of the document).
 *
 * @returns the context, or `null` when the account, or the business, has no such conversation
 */
export type LoadWidgetContext = (wanted: {
  readonly accountId: string;
  /** `null` when none was chosen. */
  readonly businessId: string | null;
  /** "Any conversation ID or public ID", as it was entered. */
  readonly conversationId: string;
  readonly request: Request;
}) => WidgetContextInput | null | Promise<WidgetContextInput | null>;

/** A context whose unknown parts may be left out. */
export type WidgetContextInput = Pick<WidgetContext, 'conversation'> & Partial<Omit<WidgetContext, 'conversation'>>;
