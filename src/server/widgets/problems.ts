import { HostProblem } from '../problem.js';

/** Ends the sentence that tells an agent of a failure. */
const cure = 'An admin can test the widget to see more';

/** The source gave no result. @param what - the end of "The widget's …", without source text and data */
export function widgetFailed(what: string, cause?: unknown): HostProblem {
  return new HostProblem(502, 'widget_failed', `The widget's ${what}. ${cure}.`, {}, { cause });
}

/** The source gave something that is not `{ title, items }`. */
export function invalidResult(what: string): HostProblem {
  return new HostProblem(
    502,
    'widget_invalid_result',
    `The widget's ${what}. It must return an object { "title", "items" }, with empty items when there is nothing to show.`,
  );
}

/** The time was over. */
export function widgetTooSlow(timeoutMs: number): HostProblem {
  return new HostProblem(
    504,
    'widget_timeout',
    `The widget was not done within ${timeoutMs / 1000} s and was stopped. It runs every time an agent opens a conversation: keep it fast.`,
  );
}

/** An agent asked for a widget that is switched off. */
export function widgetInactive(): HostProblem {
  return new HostProblem(
    409,
    'widget_inactive',
    'This widget is switched off in this account, so it was not run. An admin can set it to active.',
  );
}

/** There is no runner. */
export function pythonUnavailable(): HostProblem {
  return new HostProblem(
    501,
    'python_unavailable',
    'This widget is a Python script, and this host runs none. Give createHost a runner as the option "python".',
  );
}

/** The name is registered no more, or in another host only. */
export function unknownFunction(): HostProblem {
  return new HostProblem(
    501,
    'unsupported',
    'This widget is a function that this host does not have. Register it as one of the widgetFunctions of createHost.',
  );
}

/** Nobody said where conversations come from. */
export function noTestContext(): HostProblem {
  return new HostProblem(
    501,
    'unsupported',
    'This host cannot load a conversation to test a widget against. Give createHost the option "loadWidgetContext".',
  );
}
