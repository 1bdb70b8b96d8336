import type { FieldConfig } from './fieldConfig.js';
import type { ProblemCode } from './problem.js';

/** What was sent, as a {@link Recording} keeps it. */
export interface RecordedRequest {
  readonly method: string;
  /** The whole address; `null` where it is not for whoever tests, as with a global app. */
  readonly url: string | null;
  /** By lower-case name. Secrets are left out. */
  readonly headers: Readonly<Record<string, string>>;
  /** The body as text, its `credential` replaced by `"…"`; `""` when there was none. */
  readonly body: string;
}

/** What came back, as a {@link Recording} keeps it. */
export interface RecordedResponse {
  readonly status: number;
  /** By lower-case name; cookies are left out. */
  readonly headers: Readonly<Record<string, string>>;
  /** The body as it came, up to the host's cap; of a dashboard app's page nothing is kept. */
  readonly text: string;
  /** Its length after decompression, in bytes. */
  readonly bytes: number;
}

/**
 * One call of an integrator's endpoint, script or page, as the host made it. It is what the workbench shows and the
 * command line judges; kept as one JSON file it is a bug report that can be replayed. It holds no secret that the host
 * knows of.
 */
export interface Recording {
  readonly version: 1;
  /** Which of the three documents the call belongs to. */
  readonly kind: 'panel' | 'widget' | 'app';
  /** When it was made, RFC 3339. */
  readonly recordedAt: string;
  readonly request: RecordedRequest;
  /** `null` when nothing came. Of a script that was run, what it returned stands in `text` as JSON. */
  readonly response: RecordedResponse | null;
  /** Why the host could not use the answer, in the host's words; `null` when it could. */
  readonly failure: { readonly code: ProblemCode | (string & {}); readonly message: string } | null;
  /** From the first byte sent to the last one read, in milliseconds. */
  readonly durationMs: number;
  /** Of a panel: its JSON Schema, as an object or as JSON text. */
  readonly schema?: unknown;
  /** Of a panel: its field config. */
  readonly config?: FieldConfig | null;
  /** Of a script: what it printed, line by line. */
  readonly logs?: readonly string[];
  /** Of a script that failed: its traceback. */
  readonly traceback?: string;
}
