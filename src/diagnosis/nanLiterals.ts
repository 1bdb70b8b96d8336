import { pointer } from '../wire/index.js';

/** The first `NaN` or `Infinity` in a text that would be JSON without them. */
export interface NanLiteral {
  /** As it is written. */
  readonly literal: string;
  /** The keys and places that lead to it. */
  readonly keys: readonly string[];
  /** The same as a JSON Pointer. */
  readonly path: string;
}

// A text is taken whole, so that a NaN in one counts for nothing.
const tokens = /"[^"\\]*(?:\\[\s\S][^"\\]*)*"?|-?\b(?:NaN|Infinity)\b|[{}[\],:]/g;

interface Level {
  readonly isList: boolean;
  at: string;
}

/**
 * Finds the numbers that Python's `json` writes and JSON does not have.
 *
 * @returns `null` when there is none, or when the text is not JSON for another reason
 */
export function findNan(text: string): NanLiteral | null {
  const found: NanLiteral[] = [];
  let last = '';
  const levels: Level[] = [];
  const shielded = text.replace(tokens, (token) => {
    const level = levels.at(-1);
    if (token === '{' || token === '[') levels.push({ isList: token === '[', at: token === '[' ? '0' : '' });
    else if (token === '}' || token === ']') levels.pop();
    else if (token === ':' && level && !level.isList) level.at = last;
    else if (token === ',' && level?.isList) level.at = String(Number(level.at) + 1);
    else if (token.startsWith('"')) last = token;
    else if (/[NI]/.test(token)) {
      if (!found[0]) found.push(literalAt(token, levels));
      return 'null';
    }
    return token;
  });
  return found[0] && isJson(shielded) ? found[0] : null;
}

function literalAt(literal: string, levels: readonly Level[]): NanLiteral {
  const keys = levels.map(({ isList, at }) => (isList ? at : keyOf(at)));
  return { literal, keys, path: pointer(...keys) };
}

function keyOf(token: string): string {
  try {
    return String(JSON.parse(token));
  } catch {
    return token;
  }
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}
