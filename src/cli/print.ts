import type { CliIo } from './cliIo.js';

/** How a part of a line looks. Colours are never alone: the words say the same. */
type Look = 'strong' | 'faint' | 'good' | 'bad' | 'doubtful';

/** A part of a line: text, or text with a look. */
export type Part = string | readonly [look: Look, text: string];

const codes: Readonly<Record<Look, number>> = { strong: 1, faint: 2, bad: 31, good: 32, doubtful: 33 };

// Controls, lone surrogates, line and paragraph separators, and what reorders or hides the text beside it.
const unprintable = /[\p{Cc}\p{Cs}\u061c\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/**
 * Text that moves no cursor and gives the terminal no order: a control character stands as its escape, as in `\u001b`.
 */
function printable(text: string): string {
  return text.replace(unprintable, (character) => {
    if (character === '\n') return '\\n';
    if (character === '\t') return '\\t';
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}

/** Writes one line to standard output. Every part is made printable: whoever wrote it, it stays one line. */
export function printLine(io: CliIo, ...parts: readonly Part[]): void {
  io.out(`${joined(io, parts)}\n`);
}

/** The same on standard error. */
export function printAside(io: CliIo, ...parts: readonly Part[]): void {
  io.err(`${joined(io, parts)}\n`);
}

function joined({ colour }: CliIo, parts: readonly Part[]): string {
  return parts
    .map((part) => {
      if (typeof part === 'string') return printable(part);
      const [look, text] = part;
      return colour ? `\u001b[${codes[look]}m${printable(text)}\u001b[0m` : printable(text);
    })
    .join('');
}
