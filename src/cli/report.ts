import type { Finding, KeyReading } from '../diagnosis/index.js';
import { type Recording, readJson, readWidget } from '../wire/index.js';
import { cardLines } from './cardLines.js';
import type { CliIo } from './cliIo.js';
import type { Verdict } from './judge.js';
import { type Part, printLine } from './print.js';

/** The time that the Conversation Panels document aims at, in milliseconds. */
const aimMs = 2_000;

/** More keys than this are counted and not printed. */
const most = 200;

/** Prints a verdict for people: what was called, what came, how it was read, and what to do. */
export function printReport(io: CliIo, { ok, findings, readings, notes, recording }: Verdict): void {
  const { request } = recording;
  const what = recording.kind === 'widget' ? 'get_sidebar_data(context)' : `${request.method} ${request.url ?? ''}`;
  printLine(io, ['strong', what]);
  printLine(io, ...outcomeOf(recording));
  for (const note of notes) printLine(io, ['faint', `Note: ${note}`]);
  if (readings.length > 0) printReadings(io, readings);
  if (recording.kind === 'widget' && recording.response) {
    printBlock(io, 'Card', cardLines(readWidget(readJson(recording.response.text).value)));
  }
  printBlock(io, 'Printed by the script', recording.logs ?? []);
  printBlock(io, 'Traceback', recording.traceback?.trimEnd().split('\n') ?? []);
  for (const finding of findings) printFinding(io, finding);
  printLine(io);
  printLine(io, [ok ? 'good' : 'bad', sumOf(findings)]);
}

function outcomeOf({ kind, response, durationMs }: Recording): readonly Part[] {
  const time = `${durationMs.toLocaleString('en-GB')} ms`;
  if (kind === 'widget') return [`Ran for ${time}.`];
  if (!response) return [['bad', 'No answer'], ` after ${time}.`];
  const { status, bytes, headers } = response;
  const isGood = status >= 200 && status < 300;
  const type = headers['content-type'] ?? 'no content type';
  const begin: Part = [isGood ? 'good' : 'bad', `Status ${status}`];
  if (kind === 'app') return [begin, ` in ${time}; ${type}.`];
  const aim: Part = durationMs > aimMs ? ['doubtful', 'over the aim of 2 s'] : 'within the aim of 2 s';
  return [begin, ` in ${time}, `, aim, `; ${bytes.toLocaleString('en-GB')} bytes; ${type}.`];
}

const looks = { value: 'good', empty: 'faint', mismatch: 'bad', unknown: 'bad' } as const;

const words: Readonly<Record<KeyReading['state'], string>> = {
  value: 'shown',
  empty: 'empty',
  mismatch: 'as it came',
  unknown: 'not in the schema',
};

function printReadings(io: CliIo, readings: readonly KeyReading[]): void {
  printLine(io);
  const printed = readings.slice(0, most);
  const widest = Math.min(32, Math.max(...printed.map(({ key }) => key.length)));
  for (const { key, type, state, shown, raw, nearest } of printed) {
    const value = short(state === 'value' ? shown : state === 'empty' ? '' : raw);
    const meant = nearest === undefined ? '' : `  did you mean “${nearest}”?`;
    const name = `  ${short(key).padEnd(widest)}  ${type.padEnd(9)}  `;
    const rest = `${value}${meant}`;
    printLine(io, name, [looks[state], words[state].padEnd(rest ? 19 : 0)], rest);
  }
  if (readings.length > most) printLine(io, `  … ${readings.length - most} keys more, which --json has`);
}

function printFinding(io: CliIo, { severity, code, path, cause, cure }: Finding): void {
  printLine(io);
  printLine(io, [severity === 'error' ? 'bad' : 'doubtful', severity], ['faint', ` ${code}${path && ` at ${path}`}`]);
  printLine(io, `  ${cause}`);
  printLine(io, `  ${cure}`);
}

function printBlock(io: CliIo, title: string, lines: readonly string[]): void {
  if (lines.length === 0) return;
  printLine(io);
  printLine(io, ['strong', title]);
  for (const line of lines) printLine(io, `  ${line}`);
}

function sumOf(findings: readonly Finding[]): string {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const warnings = findings.length - errors;
  if (findings.length === 0) return 'All is well.';
  return `${count(errors, 'error')}, ${count(warnings, 'warning')}.`;
}

function count(number: number, word: string): string {
  return `${number} ${word}${number === 1 ? '' : 's'}`;
}

function short(text: string): string {
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}
