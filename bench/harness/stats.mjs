export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/**
 * Reads medians out of the rounds: a list of `{ [contender]: { [fieldCount]: { elements, times } } }`, where a field
 * count may be missing in some rounds.
 */
export function reader(rounds) {
  const over = (counts, value) =>
    median(rounds.filter((round) => counts.every((count) => Object.values(round)[0][count])).map(value));
  const time = (round, name, fields, action) => round[name][fields].times[action];
  const ratio = (round, name, other, fields, action) =>
    time(round, name, fields, action) / time(round, other, fields, action);

  return {
    elements: (name, fields) => rounds[0][name][fields].elements,
    milliseconds: (name, fields, action) => over([fields], (round) => time(round, name, fields, action)),
    /** The median over the rounds of a ratio taken inside each round. */
    ratio: (name, other, fields, action) => over([fields], (round) => ratio(round, name, other, fields, action)),
    /** How the cost of one field changes from `few` fields to `many`: 1 is not at all. */
    growth: (name, few, many, action) =>
      over([few, many], (round) => (time(round, name, many, action) * few) / (time(round, name, few, action) * many)),
    /** The same, compared with how the other contender's own cost changes. */
    relativeGrowth: (name, other, few, many, action) =>
      over([few, many], (round) => ratio(round, name, other, many, action) / ratio(round, name, other, few, action)),
  };
}
