const BASE = 'react-hand';

/** What is measured: panels by their number of fields, and widgets by how many there are of each thing. */
export const panels = {
  name: 'panels',
  folder: 'contenders',
  measure: 'measure.js',
  base: BASE,
  page: (name) => name,
  /** Keys of the results, each with what a page is told. */
  sizes: (counts) => Object.fromEntries(counts.map((count) => [count, count])),
};

export const widgets = {
  name: 'widgets',
  folder: 'widgets',
  measure: 'measureWidgets.js',
  base: BASE,
  page: (name) => `widgets-${name}`,
  sizes: () => ({
    '5 × 5': { widgets: 5, items: 5, sections: 3 },
    '20 × 20': { widgets: 20, items: 20, sections: 3 },
  }),
};

export const suites = [panels, widgets];
