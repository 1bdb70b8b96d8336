import type { DiagnosticCode } from './diagnostic.js';

/** Takes down what a parser notices: what kind of thing, where, and what it is about. */
export type Note = (code: DiagnosticCode, path: string, about?: string) => void;
