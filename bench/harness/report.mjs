import { reader } from './stats.mjs';

const BASE = 'react-hand';
const ACTIONS = {
  warmMount: 'mount (warm)',
  firstMount: 'first mount, fresh page',
  oneValue: 'one value changed',
  oneValueCloned: 'same, all objects new',
  otherCustomer: 'another customer',
  switchBack: 'and back',
};

const digits = (value) => (value >= 10 ? value.toFixed(0) : value.toPrecision(2));
const table = (head, rows) =>
  [head, head.map((_, i) => (i === 0 ? '---' : '---:')), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

/** The whole report as Markdown. */
export function report({ date, machine, rounds, names, fieldCounts, sizes, policies, verdicts }) {
  return [
    `${date}, ${machine}. Production builds, ${rounds.length} interleaved rounds in fresh pages (1,000 fields in every other round), medians; ratios are taken inside a round.`,
    ...fieldCounts.map((count) => timesTable(reader(rounds), names, count)),
    fieldCounts.includes(50) && fieldCounts.includes(1000) && growthTable(reader(rounds), names),
    sizesTable(names, sizes, policies),
    verdicts.length > 0 && verdictList(verdicts),
  ]
    .filter(Boolean)
    .join('\n\n');
}

function timesTable(read, names, count) {
  const actions = Object.keys(ACTIONS);
  const absolute = actions.map((action) => `${digits(read.milliseconds(BASE, count, action))} ms`);
  return table(
    [`${count} fields, × ${BASE}`, ...Object.values(ACTIONS), 'elements'],
    names.map((name) => [
      name,
      ...(name === BASE ? absolute : actions.map((action) => digits(read.ratio(name, BASE, count, action)))),
      read.elements(name, count),
    ]),
  );
}

function growthTable(read, names) {
  return table(
    ['cost of one field, 1,000 fields / 50 fields', 'mount (warm)', `relative to ${BASE}`],
    names.map((name) => [
      name,
      read.growth(name, 50, 1000, 'warmMount').toFixed(2),
      read.relativeGrowth(name, BASE, 50, 1000, 'warmMount').toFixed(2),
    ]),
  );
}

function sizesTable(names, sizes, policies) {
  return table(
    [
      'size without React, KB gzip',
      'JS',
      'CSS',
      "under `script-src 'self'; style-src 'self'`",
      'the same, one `anyOf` in the schema',
    ],
    names.map((name) => [
      name,
      kilobytes(sizes[name].js),
      sizes[name].css ? kilobytes(sizes[name].css) : '–',
      ...policies[name].map(policyWords),
    ]),
  );
}

const kilobytes = (bytes) => (bytes / 1000).toFixed(1);

function policyWords({ missing, refusals }) {
  const refused = Object.entries(refusals).map(([what, times]) => `${what} refused (${times})`);
  if (missing.length === 0) return refused.join(', ') || 'clean';
  return refused.length > 0
    ? `**values missing**, ${refused.join(', ')}`
    : 'nothing refused, but it cannot show an `anyOf`';
}

function verdictList(verdicts) {
  const lines = verdicts.map(({ label, measured, limit, passed }) => {
    const wanted = limit.most === undefined ? `at least ${limit.least}` : `at most ${limit.most}`;
    return `- ${passed ? 'pass' : '**fail**'}: ${label} = ${measured.toFixed(2)} (${wanted})`;
  });
  return ['Bounds, at 200 fields where nothing else is said:', ...lines].join('\n');
}
