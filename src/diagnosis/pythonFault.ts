/** What a traceback says of the exception that ended a script. */
export interface PythonFault {
  /** `"KeyError"`, without its module; `""` when the traceback names none. */
  readonly name: string;
  /** What it says of itself. */
  readonly message: string;
  /** The line of the script, counted from 1. */
  readonly line: number | undefined;
}

/** A traceback is read from its end, and no further back than this. */
const looked = 20_000;

const raised = /^(?:[A-Za-z_]\w*\.)*([A-Za-z_]\w*)(?::[ \t]*(.*))?$/;
const usual = /(Error|Exception|Exit|Interrupt|Iteration|Timeout|Warning|Refused|Redirects)$/;
const place = /^\s*File "([^"\n]*)", line (\d{1,9})/;

/** Reads a traceback as Python prints it, or the last line of one. Never throws. */
export function readTraceback(traceback: string): PythonFault {
  const lines = traceback.slice(-looked).split('\n');
  const found = lines.findLast((line) => usual.test(raised.exec(line.trimEnd())?.[1] ?? ''));
  const [, name = '', message = ''] = raised.exec(found?.trimEnd() ?? '') ?? [];
  const places = lines.flatMap((line) => {
    const [, file = '', number] = place.exec(line) ?? [];
    return number === undefined ? [] : [{ file, line: Number(number) }];
  });
  // Behind the script's own lines stand those of the libraries that it called.
  const own = places.findLast(({ file }) => /(^|[\\/])widget\.py$/.test(file)) ?? places.at(-1);
  return { name, message, line: own?.line };
}
