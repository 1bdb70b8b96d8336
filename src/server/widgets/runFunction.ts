import { CallerGone, DeadlinePassed, withDeadline } from '../render/deadline.js';
import { unknownFunction, widgetFailed, widgetTooSlow } from './problems.js';
import { runOfResult } from './resultText.js';
import type { WidgetCall, WidgetRun } from './widgetRun.js';

/** Calls a function that the host registered. */
export async function runFunction(name: string, { contextText, caller, setup }: WidgetCall): Promise<WidgetRun> {
  const { widgetFunctions, widgetTimeoutMs, maxResponseBytes } = setup;
  const call = Object.hasOwn(widgetFunctions, name) ? widgetFunctions[name] : undefined;
  if (!call) throw unknownFunction();
  try {
    const context = JSON.parse(contextText);
    const result = await withDeadline(widgetTimeoutMs, caller, async (signal) => call(context, { signal }));
    return runOfResult(textOf(result), 'function returned', maxResponseBytes);
  } catch (error) {
    if (error instanceof CallerGone) throw error;
    if (error instanceof DeadlinePassed) return { ok: false, problem: widgetTooSlow(widgetTimeoutMs) };
    // Its message is for the host's log neither: it may hold what the function works with.
    const kind = error instanceof Error ? error.name : typeof error;
    return { ok: false, problem: widgetFailed(`function threw ${kind}`, error) };
  }
}

/** As JSON; nothing where it cannot be said so, as with a cycle. */
function textOf(result: unknown): string {
  try {
    return JSON.stringify(result) ?? '';
  } catch {
    return '';
  }
}
