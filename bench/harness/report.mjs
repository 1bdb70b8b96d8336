import { reader } from './stats.mjs';

const BASE = 'react-hand';
const ACTIONS = {
  warmMount: 'mount (warm)',
  wholeMount: 'until all is in the page',
  firstMount: 'first mount, fresh page',
  oneValue: 'one value changed',
  oneValueCloned: 'same, all objects new',
  otherCustomer: 'another customer',
  switchBack: 'and back',
};
const PANEL_ACTIONS = Object.keys(ACTIONS).filter((action) => action !== 'wholeMount');
const WIDGET_ACTIONS = ['warmMount', 'wholeMount', 'firstMount', 'oneValue', 'oneValueCloned'];

const digits = (value) => (value >= 10 ? value.toFixed(0) : value.toPrecision(2));
const table = (head, rows) =>
  [head, head.map((_, i) => (i === 0 ? '---' : '---:')), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

/** The whole report as Markdown. */
export function report({ date, machine, panels, widgets }) {
  const { rounds } = panels ?? widgets;
  return [
    `${date}, ${machine}. Production builds, ${rounds.length} interleaved rounds in fresh pages (1,000 fields in every other round), medians; ratios are taken inside a round.`,
    ...(panels ? panelTables(panels) : []),
    ...(widgets ? widgetTables(widgets) : []),
  ]
    .filter(Boolean)
    .join('\n\n');
}

function panelTables({ rounds, names, keys, sizes, policies, verdicts }) {
  const read = reader(rounds);
  return [
    ...keys.map((key) => timesTable(read, names, key, `${key} fields`, PANEL_ACTIONS)),
    keys.includes('50') && keys.includes('1000') && growthTable(read, names),
    sizesTable(names, sizes, policies, [
      "under `script-src 'self'; style-src 'self'`",
      'the same, one `anyOf` in the schema',
    ]),
    verdicts.length > 0 && verdictList('Bounds, at 200 fields where nothing else is said:', verdicts),
  ];
}

function widgetTables({ rounds, names, keys, sizes, policies, verdicts }) {
  const read = reader(rounds);
  return [
    ...keys.map((key) => timesTable(read, names, key, `${key} items of 3 × 6 fields`, WIDGET_ACTIONS)),
    sizesTable(names, sizes, policies, ["under `script-src 'self'; style-src 'self'`"]),
    verdicts.length > 0 && verdictList('Bounds of widgets, at 5 × 5 × 3 × 6:', verdicts),
  ];
}

function timesTable(read, names, key, what, actions) {
  const absolute = actions.map((action) => `${digits(read.milliseconds(BASE, key, action))} ms`);
  return table(
    [`${what}, × ${BASE}`, ...actions.map((action) => ACTIONS[action]), 'elements'],
    names.map((name) => [
      name,
      ...(name === BASE ? absolute : actions.map((action) => digits(read.ratio(name, BASE, key, action)))),
      read.elements(name, key),
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

function sizesTable(names, sizes, policies, columns) {
  return table(
    ['size without React, KB gzip', 'JS', 'CSS', ...columns],
    names.map((name) => [
      name,
      kilobytes(sizes[name].js),
      sizes[name].css ? kilobytes(sizes[name].css) : '–',
      ...policies[name].slice(0, columns.length).map(policyWords),
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

function verdictList(heading, verdicts) {
  const lines = verdicts.map(({ label, measured, limit, passed }) => {
    const wanted = limit.most === undefined ? `at least ${limit.least}` : `at most ${limit.most}`;
    return `- ${passed ? 'pass' : '**fail**'}: ${label} = ${measured.toFixed(2)} (${wanted})`;
  });
  return [heading, ...lines].join('\n');
}
