/** A JSON number whose digits a double would change, kept as it was written. */
export class ExactNumber {
  /** @param text - the number as the JSON text has it, such as `9007199254740993` or `1e400` */
  constructor(readonly text: string) {}

  /** As text, for JavaScript would change the digits. */
  toJSON(): string {
    return this.text;
  }

  /** The digits as written. */
  toString(): string {
    return this.text;
  }
}

// Long digit runs and large exponents are the only numbers a double can change, and nearly no text has one.
const suspicious = /\d[\d.]{14}\d|\d[eE]\+?\d{2}/;
const stringOrNumber = /"(?:[^"\\]|\\[\s\S])*"?|-?\d[\d.eE+-]*/g;

/**
 * Puts numbers that a double cannot hold into marked strings, so that `JSON.parse` carries their digits through.
 * `mark` is undefined when there was none.
 */
export function shieldExact(text: string): { text: string; mark: string | undefined } {
  if (!suspicious.test(text)) return { text, mark: undefined };
  const mark = unusedMark(text);
  let used = false;
  const shielded = text.replace(stringOrNumber, (token) => {
    if (token.startsWith('"') || isExact(token) || !isJsonNumber(token)) return token;
    used = true;
    return `"${mark}${token}"`;
  });
  return { text: shielded, mark: used ? mark : undefined };
}

/** Turns the marked strings of a parsed value into {@link ExactNumber}s. Walks without recursion, in place. */
export function restoreExact(root: unknown, mark: string | undefined): unknown {
  if (mark === undefined) return root;
  const holder: { [key: string]: unknown } = { root };
  const open: { [key: string]: unknown }[] = [holder];
  for (let node = open.pop(); node; node = open.pop()) {
    for (const key of Object.keys(node)) {
      const value = node[key];
      if (typeof value === 'object' && value !== null) open.push(value as { [key: string]: unknown });
      else if (typeof value === 'string' && value.startsWith(mark)) {
        // defineProperty, because assigning to an own "__proto__" key would call the setter of Object.prototype.
        Object.defineProperty(node, key, {
          value: new ExactNumber(value.slice(mark.length)),
          enumerable: true,
          configurable: true,
          writable: true,
        });
      }
    }
  }
  return holder['root'];
}

function isJsonNumber(token: string): boolean {
  return /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/.test(token);
}

/** Whether a number is an integer beyond 2^53, where a double may stand for another one. */
export function isInexact(value: unknown): boolean {
  return Number.isInteger(value) && !Number.isSafeInteger(value);
}

/** Whether a double surely keeps every digit of a JSON number: up to 15 of them, or those that it prints itself. */
export function isExact(text: string): boolean {
  const number = Number(text);
  if (text.replace(/e.*|\D/gi, '').length < 16) return Number.isFinite(number);
  return String(number) === text && !isInexact(number);
}

/** A private-use character that the text has neither as itself nor as an escape. */
function unusedMark(text: string): string {
  const lower = text.toLowerCase();
  let code = 0xe000;
  while (code < 0xf8ff && (text.includes(String.fromCharCode(code)) || lower.includes(`\\u${code.toString(16)}`)))
    code += 1;
  return String.fromCharCode(code);
}
