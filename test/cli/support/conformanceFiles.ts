import type { FieldConfig } from '../../../src/wire/index.js';

/** A file of the conformance set. */
export interface ConformanceFile<Case> {
  readonly version: number;
  readonly cases: readonly Case[];
}

/** A case of `panels.json`. */
export interface PanelCase {
  readonly name: string;
  readonly document: string;
  readonly request: { readonly contactID: string };
  readonly schema: unknown;
  readonly config?: FieldConfig;
  readonly response: unknown;
  readonly shown: string;
  readonly rows: readonly unknown[];
  readonly diagnostics: readonly string[];
}

/** A case of `widgets.json`. */
export interface WidgetCase {
  readonly name: string;
  readonly result: unknown;
  readonly shown: unknown;
  readonly diagnostics: readonly string[];
}

/** A case of `hosts.json`. */
export interface HostCase {
  readonly name: string;
  readonly install?: 'inactive';
  /** What the integrator's endpoint answers. */
  readonly endpoint?: {
    readonly status: number;
    readonly headers: Readonly<Record<string, string>>;
    readonly text: string;
  };
  readonly request: {
    readonly method: string;
    readonly path: string;
    readonly json?: unknown;
    readonly text?: string;
  };
  /** What the endpoint must have been told; `null` when it must not have been called. */
  readonly told?: unknown;
  readonly expected: {
    readonly status: number;
    readonly code?: string;
    readonly text?: string;
    readonly headers?: Readonly<Record<string, string>>;
    readonly length?: number;
    readonly members?: Readonly<Record<string, unknown>>;
    readonly lacks?: readonly string[];
  };
}

/** `hosts.json`. */
export interface HostFile extends ConformanceFile<HostCase> {
  readonly setup: {
    readonly app: { readonly name: string; readonly accountId: null };
    readonly version: { readonly endpoint: string; readonly schema: unknown };
    readonly install: {
      readonly channelIds: readonly string[];
      readonly credential: unknown;
      readonly status: string;
    };
  };
}
