import type { HostProblem } from '../problem.js';
import type { HostSetup } from '../routes/route.js';

/** What every kind of source is run with. */
export interface WidgetCall {
  /** The context as JSON text. */
  readonly contextText: string;
  /** Aborts when whoever asked has left. */
  readonly caller: AbortSignal;
  readonly setup: HostSetup;
}

/** What became of a run. */
export type WidgetRun = WidgetResult | WidgetFailure;

/** The source answered with an object. */
interface WidgetResult {
  readonly ok: true;
  /** The answer as it came. */
  readonly text: string;
  /** What it printed, line by line. */
  readonly logs?: readonly string[];
  /** How long the source itself took, when it says so. */
  readonly durationMs?: number;
  /** How many seconds the answer holds, when the source says so. */
  readonly maxAge?: number;
}

/** It did not. */
interface WidgetFailure {
  readonly ok: false;
  /** For the agent: nothing of what the source said. */
  readonly problem: HostProblem;
  /** For whoever tests the source, in its own words. */
  readonly told?: { readonly message: string; readonly line?: number; readonly traceback?: string };
  /** What it printed, line by line. */
  readonly logs?: readonly string[];
  readonly durationMs?: number;
}
