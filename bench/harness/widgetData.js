/**
 * The results of `widgets` widgets, as the Sidebar Widgets document returns them: items with subtitle, link, badge and
 * sections of six fields. The values depend on nothing but their place and the round. No randomness, no Intl.
 */
export function widgetsFor({ widgets, items, sections }, round) {
  return list(widgets, (w) => ({
    title: `System ${w}`,
    items: list(items, (i) => itemOf(sections, `${w}-${i}`, i, round)),
  }));
}

function itemOf(sections, id, index, round) {
  return {
    title: `Order ${id}`,
    subtitle: `Placed by Priya Sharma ${id}`,
    link: `https://erp.example.com/orders/${id}`,
    badge: { text: index % 2 ? 'Delivered' : 'On its way', color: index % 2 ? 'green' : 'blue' },
    sections: list(sections, (s) => ({ title: `Part ${s}`, fields: fieldsOf(`${id}-${s}`, index + s, round) })),
  };
}

/** A section's fields; a harness changes `Note`, which every contender shows as it stands. */
const fieldsOf = (id, seed, round) => ({
  Note: noteOf(id, round),
  Carrier: `Carrier ${seed % 7}`,
  Tracking: `https://track.example.com/parcels/${id}`,
  Quantity: 1000 + seed * 7,
  Insured: seed % 2 === 0,
  Parts: [`Frame ${id}`, `Wheel ${id}`],
});

export const noteOf = (id, round) => `Leave at ${id}, call ${round}`;

/** The same results with one note changed. Everything around it that did not change is the very object that it was. */
export function withNote(results, { widget, item, section }, note) {
  const at = (array, index, change) => array.map((entry, place) => (place === index ? change(entry) : entry));
  return at(results, widget, (result) => ({
    ...result,
    items: at(result.items, item, (entry) => ({
      ...entry,
      sections: at(entry.sections, section, (part) => ({ ...part, fields: { ...part.fields, Note: note } })),
    })),
  }));
}

/** The strings that every contender shows letter for letter, of the first `most` items of each widget. */
export function verbatimOf(results, most) {
  return results.flatMap(({ title, items }) => [
    title,
    ...items
      .slice(0, most)
      .flatMap((item) => [
        item.title,
        item.subtitle,
        item.badge.text,
        ...item.sections.flatMap((section) => [section.title, ...Object.entries(section.fields).flatMap(shownOf)]),
      ]),
  ]);
}

const shownOf = ([label, value]) => [
  label,
  typeof value === 'boolean' ? (value ? 'Yes' : 'No') : [value].flat().join(', '),
];

const list = (length, make) => Array.from({ length }, (_, index) => make(index));
