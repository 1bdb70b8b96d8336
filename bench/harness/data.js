/**
 * The panel that every contender shows: `n` fields that cycle through the nine types of the conversation panels
 * document, with values that depend only on the field and the customer's number. No randomness, no Intl.
 */

const TYPES = {
  Text: {
    schema: { type: 'string' },
    value: (id) => `Priya Sharma ${id}`,
  },
  Number: {
    schema: { type: 'number' },
    value: (_id, seed) => 1000 + seed * 7,
  },
  Date: {
    schema: { type: 'string', format: 'date' },
    value: (_id, seed) => new Date(Date.UTC(2026, 0, 1 + seed)).toISOString().slice(0, 10),
  },
  Link: {
    schema: { type: 'string', format: 'uri' },
    value: (id) => `https://crm.example.com/customers/${id}`,
  },
  Phone: {
    schema: { type: 'string', pattern: '^[+]?[0-9]{1,15}$' },
    value: (_id, seed) => `+9198${String(10000000 + seed * 13)}`,
  },
  Active: {
    schema: { type: 'boolean' },
    value: (_id, seed) => seed % 2 === 0,
  },
  Revenue: {
    schema: { type: 'object', properties: { code: { type: 'string' }, value: { type: 'number' } } },
    value: (_id, seed) => ({ code: ['INR', 'EUR', 'USD'][seed % 3], value: 4999 + seed * 5 }),
  },
  Plan: {
    schema: { type: 'object', properties: { color: { type: 'string' }, label: { type: 'string' } } },
    value: (id, seed) => ({ color: ['green', 'blue', 'yellow', 'red', 'gray'][seed % 5], label: `Pro ${id}` }),
  },
  Tags: {
    schema: { type: 'array', items: { type: 'string' } },
    value: (id) => [`VIP ${id}`, `Early Adopter ${id}`],
  },
};
const TYPE_NAMES = Object.keys(TYPES);

/** The fields of a panel, in order: `{ name, type }`, where `type` is a key of the table above. */
export function fieldsOf(n) {
  return Array.from({ length: n }, (_, i) => {
    const type = TYPE_NAMES[i % TYPE_NAMES.length];
    return { name: `${type} ${i + 1}`, type };
  });
}

/** The panel's JSON Schema, as the document writes it. */
export function schemaOf(fields) {
  return {
    type: 'object',
    properties: Object.fromEntries(fields.map(({ name, type }) => [name, TYPES[type].schema])),
  };
}

/** One field's value for one customer. Two customers whose numbers differ by an odd amount share no value. */
export function fieldValue(fields, index, customer) {
  const { type } = fields[index];
  return TYPES[type].value(`${customer}-${index + 1}`, index + customer);
}

/** The whole response object for one customer. */
export function customerData(fields, customer) {
  return Object.fromEntries(fields.map(({ name }, index) => [name, fieldValue(fields, index, customer)]));
}

/** The strings that every contender shows letter for letter, as text or as an input's value. */
export function verbatim(value) {
  if (typeof value === 'string') return /^\d{4}-\d{2}-\d{2}$/.test(value) ? [] : [value];
  if (Array.isArray(value)) return value;
  return value?.label ? [value.label] : [];
}
