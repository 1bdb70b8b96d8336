import { HostProblem } from '../problem.js';
import { callEndpoint } from '../render/callEndpoint.js';
import { widgetWords } from '../render/words.js';
import { runFunction } from './runFunction.js';
import { runPython } from './runPython.js';
import type { WidgetSource } from './source.js';
import type { WidgetCall, WidgetRun } from './widgetRun.js';

/**
 * Runs a source with a context.
 *
 * @throws HostProblem when this host cannot run such a source at all; CallerGone
 */
export async function runSource(source: WidgetSource, call: WidgetCall): Promise<WidgetRun> {
  switch (source.type) {
    case 'python':
      return runPython(source.script, call);
    case 'endpoint':
      return runEndpoint(source.url, call);
    case 'function':
      return runFunction(source.name, call);
  }
}

async function runEndpoint(endpoint: string, { contextText, caller, setup }: WidgetCall): Promise<WidgetRun> {
  const { fetch, widgetTimeoutMs: timeoutMs, maxResponseBytes } = setup;
  try {
    const answer = await callEndpoint({
      endpoint,
      words: widgetWords,
      body: contextText,
      caller,
      fetch,
      timeoutMs,
      maxResponseBytes,
    });
    // 204 is how an endpoint says that there is nothing to show; a widget's answer is always an object.
    return answer.kind === 'nothing'
      ? { ok: true, text: '{"items":[]}' }
      : { ok: true, text: answer.text, maxAge: answer.maxAge };
  } catch (error) {
    if (error instanceof HostProblem) return { ok: false, problem: error };
    throw error;
  }
}
