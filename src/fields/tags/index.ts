import { isEmpty } from '../cleanText.js';
import { defineFieldType } from '../fieldType.js';
import { rawText } from '../rawText.js';
import { fieldMismatch, fieldValue } from '../reading.js';
import { drawTags, Tags } from './Tags.js';

/** `{ "type": "array", "items": { "type": "string" } }`. */
export const tagsField = defineFieldType({
  type: 'tags',
  matches: ({ items, annotation }) =>
    [items['type']]
      .flat()
      .filter((name) => name !== 'null')
      .join() === 'string' && annotation['display'] !== 'list',
  read: (value) => {
    const tags = Array.isArray(value) ? value.filter((item) => !isEmpty(item)) : [];
    if (tags.length === 0) return fieldMismatch();
    return fieldValue(tags.map(rawText), tags.some((tag) => typeof tag !== 'string') && 'value.wrong-type');
  },
  copy: (tags) => tags.join(', '),
  draw: drawTags,
});

export { Tags };
