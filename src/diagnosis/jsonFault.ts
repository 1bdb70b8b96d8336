/** Where a text stops being JSON, and why. */
export interface JsonFault {
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1, in UTF-16 code units as editors do. */
  readonly column: number;
  /** Counted from 0. */
  readonly offset: number;
  /** What stands there, as the end of "there is …". */
  readonly what: string;
  /** What to do, as one sentence. */
  readonly cure: string;
}

type Wanted = 'value' | 'value or ]' | 'key' | 'key or }' | ':' | ', or end' | 'nothing';

const space = /[ \t\n\r]*/y;
const text = /"[^"\\\u0000-\u001f]*(?:\\(?:["\\/bfnrt]|u[\da-fA-F]{4})[^"\\\u0000-\u001f]*)*"/y;
const scalar = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;

/** The first place at which a text is not JSON, or `null` when it is JSON. Never throws, and nests as deep as the text. */
export function jsonFault(input: string): JsonFault | null {
  const open: ('{' | '[')[] = [];
  let wanted: Wanted = 'value';
  let at = 0;
  const take = (pattern: RegExp): boolean => {
    pattern.lastIndex = at;
    const taken = pattern.test(input);
    if (taken) at = pattern.lastIndex;
    return taken;
  };
  const afterValue = (): Wanted => (open.length > 0 ? ', or end' : 'nothing');
  for (;;) {
    take(space);
    const next = input[at];
    const inObject = open.at(-1) === '{';
    if (wanted === 'nothing') return next === undefined ? null : fault(input, at, wanted, inObject);
    if ((next === '}' && inObject) || (next === ']' && open.at(-1) === '[')) {
      if (wanted !== ', or end' && wanted !== `${inObject ? 'key' : 'value'} or ${next}`) {
        return fault(input, at, wanted, inObject);
      }
      at += 1;
      open.pop();
      wanted = afterValue();
    } else if (wanted === ', or end' || wanted === ':') {
      if (next !== (wanted === ':' ? ':' : ',')) return fault(input, at, wanted, inObject);
      at += 1;
      wanted = wanted !== ':' && inObject ? 'key' : 'value';
    } else if (wanted === 'key' || wanted === 'key or }') {
      if (!take(text)) return fault(input, at, wanted, inObject);
      wanted = ':';
    } else if (next === '{' || next === '[') {
      at += 1;
      open.push(next);
      wanted = next === '{' ? 'key or }' : 'value or ]';
    } else {
      if (!take(text) && !take(scalar)) return fault(input, at, wanted, inObject);
      wanted = afterValue();
    }
  }
}

function fault(input: string, offset: number, wanted: Wanted, inObject: boolean): JsonFault {
  const before = input.slice(0, offset);
  const line = before.split('\n').length;
  const column = offset - before.lastIndexOf('\n');
  const [what, cure] = explain(input.slice(offset, offset + 40), wanted, inObject);
  return { line, column, offset, what, cure };
}

/** What is there, and its cure: the slips that people make, by how they look. */
function explain(rest: string, wanted: Wanted, inObject: boolean): readonly [what: string, cure: string] {
  const [word] = /^[\p{L}_$][\w$]*/u.exec(rest) ?? [];
  const isKey = wanted === 'key' || wanted === 'key or }';
  if (rest === '')
    return ['the end of the text', `Close what is open: ${inObject ? '“}”' : 'a value, “]” or a quote'}.`];
  if (/^[}\]]/.test(rest) && (wanted === 'key' || wanted === 'value')) {
    return ['nothing after a comma or a colon', `Take away the comma before “${rest[0]}”, or write what is missing.`];
  }
  if (/^['‘’“”`]/.test(rest)) return ['a quotation mark that JSON does not know', 'Use double quotes: "key".'];
  if (/^(\/[/*]|#)/.test(rest)) return ['a comment', 'Take the comment away: JSON has none.'];
  if (/^(True|False|None)\b/.test(rest)) return [`Python’s ${word}`, 'Write it with json.dumps: true, false, null.'];
  if (/^([-+]?Infinity|NaN|undefined)\b/.test(rest)) return ['no JSON value', 'Write null where there is no value.'];
  if (rest.startsWith('"')) {
    return isKey || wanted.startsWith('value')
      ? ['a text that is not closed or not escaped', 'End it with a double quote, and write line breaks as \\n.']
      : ['a text where none can stand', `Put ${wanted === ':' ? 'a colon' : 'a comma'} before it.`];
  }
  if (word && isKey) return ['a key without quotes', 'Put it into double quotes: "key".'];
  if (wanted === 'nothing') return ['something after the end', 'Keep one JSON value and nothing behind it.'];
  if (wanted === ':') return ['no colon after a key', 'Write "key": value.'];
  if (wanted === ', or end') return ['neither a comma nor the end', 'Put a comma between two values.'];
  return [
    isKey ? 'no key' : 'no JSON value',
    isKey ? 'Write "key": value.' : 'Write a text in double quotes, a number, true, false or null.',
  ];
}
