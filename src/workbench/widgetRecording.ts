import type { Recording, WidgetTest, WidgetTestInput } from '../wire/index.js';
import { writeExact } from './writeExact.js';

/** The test of a widget as a recording, so that it is taken apart, kept and replayed like any other call. */
export function widgetRecording(
  { source, businessId, conversationId }: WidgetTestInput,
  { result, logs, durationMs, error }: WidgetTest,
  recordedAt: string,
): Recording {
  const text = writeExact(result);
  const isScript = source.type === 'python';
  return {
    version: 1,
    kind: 'widget',
    recordedAt,
    request: {
      method: isScript ? 'RUN' : 'POST',
      url: source.type === 'endpoint' ? source.url : null,
      headers: {},
      body: JSON.stringify({ businessId: businessId ?? null, conversationId }),
    },
    response: error ? null : { status: 200, headers: {}, text, bytes: new TextEncoder().encode(text).byteLength },
    failure: error ? { code: error.code, message: error.message } : null,
    durationMs,
    // What a script prints; the other sources print nothing.
    ...((isScript || logs.length > 0) && { logs }),
    ...(error?.traceback !== undefined && { traceback: error.traceback }),
  };
}
