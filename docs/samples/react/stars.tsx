import { defaultFieldTypes, defineFieldType, fieldMismatch, fieldValue, PanelFields } from 'deskside';

const stars = defineFieldType<number>({
  type: 'stars',
  matches: (schema) => schema.annotation.display === 'stars',
  read: (value) => (typeof value === 'number' && value >= 0 && value <= 5 ? fieldValue(value) : fieldMismatch()),
  copy: (value) => String(value),
  Component: ({ value }) => (
    <span role="img" aria-label={`${value} of 5 stars`}>
      {'★'.repeat(Math.round(value)).padEnd(5, '☆')}
    </span>
  ),
});

const fieldTypes = [stars, ...defaultFieldTypes];

const schema = {
  properties: { Satisfaction: { type: 'number', 'x-deskside': { display: 'stars' } }, Plan: { type: 'string' } },
};

export const Rated = ({ answer }: { answer: unknown }) => (
  <PanelFields schema={schema} data={answer} fieldTypes={fieldTypes} />
);
