import { date, money, number } from '../../harness/formats.js';

const TONES = { green: 'Good', blue: 'Accent', yellow: 'Warning', red: 'Attention' };

const text = (value, color) => ({ type: 'TextBlock', text: value, wrap: true, ...(color && { color }) });
const runs = (inlines) => ({ type: 'RichTextBlock', inlines });
const link = (label, url) => runs([{ type: 'TextRun', text: label, selectAction: { type: 'Action.OpenUrl', url } }]);

/** One element per value: the leanest card that keeps links, badge colours and chips. */
function valueElement(type, value) {
  switch (type) {
    case 'Number':
      return text(number(value));
    case 'Date':
      return text(date(value));
    case 'Link':
      return link(value, value);
    case 'Phone':
      return link(value, `tel:${value}`);
    case 'Active':
      return text(value ? 'Yes' : 'No', value ? 'Good' : 'Default');
    case 'Revenue':
      return text(money(value));
    case 'Plan':
      return text(value.label, TONES[value.color] ?? 'Default');
    case 'Tags':
      return runs(value.map((tag) => ({ type: 'TextRun', text: `${tag} `, highlight: true })));
    default:
      return text(value);
  }
}

const column = (width, item) => ({ type: 'Column', width, items: [item] });

/** The card for one response: a row of two columns per field. */
export function cardFor(fields, data) {
  return {
    type: 'AdaptiveCard',
    version: '1.5',
    body: fields.map(({ name, type }) => ({
      type: 'ColumnSet',
      columns: [
        column('120px', { type: 'TextBlock', text: name, isSubtle: true, wrap: true }),
        column('stretch', valueElement(type, data[name])),
      ],
    })),
  };
}
