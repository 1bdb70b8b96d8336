import type { PythonFault } from './pythonFault.js';
import { excerptOf } from './words.js';

const askLess =
  'Give each call of requests timeout=30, make fewer of them, and ask for the entries of this customer only';
const mayBeNone =
  'Look whether the value is None before looking into it: context["customer"] is None when the customer is not known';

/** Cures by the exception's name; the first one that fits counts. */
const cures: readonly (readonly [name: RegExp, cure: (fault: PythonFault) => string])[] = [
  [
    /^KeyError$/,
    ({ message }) =>
      `Use .get(${excerptOf(message, 40) || '"key"'}) where the key may be missing, and say what stands in its place`,
  ],
  [
    /^(TypeError|AttributeError)$/,
    ({ message }) => (/NoneType/.test(message) ? mayBeNone : 'Check what kind of value stands there before using it'),
  ],
  [/^IndexError$/, () => 'Look whether the list has entries before taking one'],
  [/^(NameError|UnboundLocalError)$/, () => 'Define or import the name before it is used, and check its spelling'],
  [
    /^(ModuleNotFoundError|ImportError)$/,
    () => 'Use Python’s standard library and requests: other packages may not be where the script runs',
  ],
  [
    /^(SyntaxError|IndentationError|TabError)$/,
    ({ line }) => `Correct ${line ? `line ${line}, or the one before it` : 'the script'}: it is no Python yet`,
  ],
  [/Timeout$/, () => askLess],
  [/^TimeoutError$/, () => askLess],
  [
    /^JSONDecodeError$/,
    () => 'Look at response.status_code before response.json(): the API answered with something other than JSON',
  ],
  [/^HTTPError$/, () => 'Look at response.status_code, and return no items when the API knows nothing of the customer'],
  [
    /^(ConnectionError|SSLError|ConnectTimeout|ProxyError|InvalidURL|MissingSchema|OSError)$/,
    () => 'Check the address of the API, and that it can be reached from where the script runs, through requests alone',
  ],
  [/^ZeroDivisionError$/, () => 'Look whether the divisor is 0 before dividing'],
  [/^RecursionError$/, () => 'Look for a function that calls itself without an end'],
  [/^SystemExit$/, () => 'Return {"title": "…", "items": []} instead of calling exit'],
];

/** What to do about an exception, by its kind. */
export function cureOf(fault: PythonFault): string {
  const known = cures.find(([name]) => name.test(fault.name));
  if (known) return `${known[1](fault)}.`;
  return `Correct ${fault.line ? `line ${fault.line}` : 'the script'}, or catch what can go wrong there, and run the test again.`;
}
