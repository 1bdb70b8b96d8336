const TONES = { green: 'Good', blue: 'Accent' };

const text = (value, more) => ({ type: 'TextBlock', text: value, wrap: true, ...more });

/** The leanest card: sections are fact sets, the library's own key–value list, which shows an address as plain text. */
export function cardFor({ title, items }) {
  return {
    type: 'AdaptiveCard',
    version: '1.5',
    body: [text(title, { size: 'Medium', weight: 'Bolder' }), ...items.flatMap(itemElements)],
  };
}

/** A header that shows and hides what stands under it; of a widget's items the first is open. */
function itemElements(item, index) {
  const id = `item-${index}`;
  const link = { type: 'Action.OpenUrl', url: item.link };
  return [
    {
      type: 'Container',
      selectAction: { type: 'Action.ToggleVisibility', targetElements: [id] },
      items: [
        {
          type: 'ColumnSet',
          columns: [
            column('stretch', {
              type: 'RichTextBlock',
              inlines: [{ type: 'TextRun', text: item.title, selectAction: link }],
            }),
            column('auto', text(item.badge.text, { color: TONES[item.badge.color] })),
          ],
        },
        text(item.subtitle, { isSubtle: true }),
      ],
    },
    {
      type: 'Container',
      id,
      isVisible: index === 0,
      items: item.sections.flatMap((section) => [
        text(section.title, { weight: 'Bolder' }),
        { type: 'FactSet', facts: Object.entries(section.fields).map(fact) },
      ]),
    },
  ];
}

const column = (width, item) => ({ type: 'Column', width, items: [item] });

const fact = ([title, value]) => ({
  title,
  value: typeof value === 'boolean' ? (value ? 'Yes' : 'No') : [value].flat().join(', '),
});
