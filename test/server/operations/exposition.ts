/** One sample of the Prometheus text format. */
interface Sample {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

/** What {@link readExposition} gives. */
export interface Exposition {
  readonly types: ReadonlyMap<string, string>;
  readonly samples: readonly Sample[];
}

const label = String.raw`[a-zA-Z_]\w*="(?:[^"\\\n]|\\[\\"n])*"`;
const line = new RegExp(String.raw`^([a-zA-Z_:][\w:]*)(?:\{((?:${label})(?:,${label})*)\})? (\S+)$`);

/**
 * Reads the Prometheus text format 0.0.4, strictly: every family has HELP and then TYPE before its samples, stands in one
 * piece, and no sample comes twice.
 *
 * @throws Error which quotes the line
 */
export function readExposition(text: string): Exposition {
  if (!text.endsWith('\n')) throw new Error('The last line does not end.');
  const types = new Map<string, string>();
  const samples: Sample[] = [];
  const seen = new Set<string>();
  let helped = '';
  let family = '';
  for (const row of text.slice(0, -1).split('\n')) {
    const wrong = (why: string) => new Error(`${why}: ${row}`);
    const [, kind, name = '', rest] = /^# (HELP|TYPE) (\S+) (.+)$/.exec(row) ?? [];
    if (kind === 'HELP') {
      if (types.has(name)) throw wrong('The family comes twice');
      helped = name;
    } else if (kind === 'TYPE') {
      if (helped !== name || !/^(counter|gauge|histogram|summary|untyped)$/.test(rest ?? ''))
        throw wrong('No good type');
      types.set(name, rest ?? '');
      family = name;
    } else {
      const sample = readSample(row);
      if (!sample) throw wrong('No sample');
      const suffix = types.get(family) === 'histogram' ? /_(bucket|sum|count)$/ : /$^/;
      if (sample.name.replace(suffix, '') !== family) throw wrong('Not of the family before it');
      const key = JSON.stringify([sample.name, Object.entries(sample.labels).sort()]);
      if (seen.has(key)) throw wrong('The sample comes twice');
      seen.add(key);
      samples.push(sample);
    }
  }
  return { types, samples };
}

function readSample(row: string): Sample | null {
  const [, name, inside = '', number = ''] = line.exec(row) ?? [];
  const value = /^\+Inf$/.test(number) ? Infinity : Number(number);
  if (!name || Number.isNaN(value)) return null;
  const labels = Object.fromEntries(
    [...inside.matchAll(/(\w+)="((?:[^"\\\n]|\\.)*)"/g)].map(([, key = '', text = '']) => [key, unquoted(text)]),
  );
  return { name, labels, value };
}

function unquoted(text: string): string {
  return text.replace(/\\(.)/g, (_, char: string) => (char === 'n' ? '\n' : char));
}
