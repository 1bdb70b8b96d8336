import { reader } from './stats.mjs';

const FIELDS = 200;
const FEW = 50;
const MANY = 1000;

/** Cost per field may waver by this much between 50 and 1,000 fields and still count as not growing. */
const GROWTH_TOLERANCE = 1.15;

/** The bounds the project promises; a bound is left out when its contenders or field counts were not measured. */
export function verdicts(rounds, names, fieldCounts) {
  const read = reader(rounds);
  const list = [];
  const bound = (label, needs, counts, value, limit) => {
    if (![...needs, 'deskside'].every((name) => names.includes(name))) return;
    if (!counts.every((count) => fieldCounts.includes(count))) return;
    const measured = value();
    const passed = limit.most === undefined ? measured >= limit.least : measured <= limit.most;
    list.push({ label, measured, limit, passed });
  };
  const against = (label, name, other, action, limit) =>
    bound(
      `${label}: ${name} / ${other}`,
      [name, other],
      [FIELDS],
      () => read.ratio(name, other, FIELDS, action),
      limit,
    );

  against('Mount', 'deskside', 'react-hand', 'warmMount', { most: 1.3 });
  against('Mount', 'rjsf', 'deskside', 'warmMount', { least: 4 });
  against('Mount', 'jsonforms', 'deskside', 'warmMount', { least: 7 });
  against('Mount', 'adaptivecards', 'deskside', 'warmMount', { least: 2 });
  against('One value, all objects new', 'deskside', 'react-hand', 'oneValueCloned', { most: 1 });
  against('One value, all objects new', 'adaptivecards', 'deskside', 'oneValueCloned', { least: 20 });
  bound(
    `Mount, cost of one field at ${MANY} / at ${FEW}: deskside, relative to react-hand`,
    ['react-hand'],
    [FEW, MANY],
    () => read.relativeGrowth('deskside', 'react-hand', FEW, MANY, 'warmMount'),
    { most: GROWTH_TOLERANCE },
  );
  return list;
}

/** The bounds of widgets, at five of them with five items each. */
export function widgetVerdicts(rounds, names) {
  const read = reader(rounds);
  const against = (label, name, other, action, limit) => {
    if (!names.includes(name) || !names.includes(other)) return [];
    const measured = read.ratio(name, other, '5 × 5', action);
    const passed = limit.most === undefined ? measured >= limit.least : measured <= limit.most;
    return [{ label: `${label}: ${name} / ${other}`, measured, limit, passed }];
  };
  return [
    ...against('Mount', 'deskside', 'react-hand', 'warmMount', { most: 1.3 }),
    ...against('Mount', 'deskside', 'adaptivecards', 'warmMount', { most: 0.5 }),
    ...against('One value, all objects new', 'adaptivecards', 'deskside', 'oneValueCloned', { least: 15 }),
  ];
}
