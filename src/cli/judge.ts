import { type Finding, findingsOf, type KeyReading, readingsOf } from '../diagnosis/index.js';
import type { Recording } from '../wire/index.js';
import type { CliIo } from './cliIo.js';
import type { Called, Flag } from './command.js';
import { exitCodes } from './exitCodes.js';
import { saveRecording } from './files.js';
import { printLine } from './print.js';
import { printReport } from './report.js';

/** What a check found; printed by `--json` as it is. */
export interface Verdict {
  /** Whether the exit code is 0. */
  readonly ok: boolean;
  readonly findings: readonly Finding[];
  /** Of a panel: how each key was read. */
  readonly readings: readonly KeyReading[];
  /** What whoever called the command should know. */
  readonly notes: readonly string[];
  readonly recording: Recording;
}

/** Flags of every command that judges a recording. */
export const judgingFlags: Readonly<Record<string, Flag>> = {
  json: { about: 'print one JSON document: { ok, findings, readings, notes, recording }' },
  strict: { about: 'warnings fail too' },
};

/** Flags of every command that makes a recording. */
export const recordingFlags: Readonly<Record<string, Flag>> = {
  save: { value: 'file', about: 'keep the recording: one file is a bug report, and replay judges it again' },
};

/** Judges a recording, prints what was found, and gives the exit code. @throws CliError */
export function judge(called: Called, io: CliIo, recording: Recording, notes: readonly string[] = []): number {
  const file = called.text('save');
  if (file !== undefined) saveRecording(io, file, recording);
  const findings = findingsOf(recording, { helpdeskOrigin: called.text('helpdesk') });
  const ok = called.has('strict') ? findings.length === 0 : findings.every(({ severity }) => severity !== 'error');
  const readings = recording.kind === 'panel' ? readingsOf(recording) : [];
  const verdict = { ok, findings, readings, notes: [...notes, ...emptyNotes(findings, readings)], recording };
  if (called.has('json')) io.out(`${asciiControls(JSON.stringify(verdict, null, 2))}\n`);
  else printReport(io, verdict);
  if (file !== undefined && !called.has('json')) printLine(io, `Kept as ${file}.`);
  return ok ? exitCodes.well : exitCodes.findings;
}

/** An empty answer is no fault, but seldom what a check was called for. */
function emptyNotes(findings: readonly Finding[], readings: readonly KeyReading[]): readonly string[] {
  const isEmpty = readings.length > 0 && readings.every(({ state }) => state === 'empty');
  if (!isEmpty || findings.length > 0) return [];
  return ['Every field is empty. If your endpoint should know this customer, check what it searches by.'];
}

/** JSON leaves some characters bare that a terminal would obey, such as those of C1. */
function asciiControls(json: string): string {
  return json.replace(/[\u007f-\u009f\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}
