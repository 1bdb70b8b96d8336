import * as fc from 'fast-check';

/** Words that mean something to schemas, answers, objects or browsers: chance alone would never find them. */
const words = [
  'Plan',
  'full name',
  '__proto__',
  'constructor',
  'toString',
  'valueOf',
  'toJSON',
  'key',
  '',
  ' ',
  '\u202e',
  '\u0000',
  '\ud800',
  'javascript:alert(1)',
  'https://good.example/?a=1',
  'mailto:a@b.example',
  'a@b.example',
  '+919876543210',
  '2026-08-01',
  '2026-02-30',
  '2026-08-01T10:00:00Z',
  'INR',
  'green',
  '#f00',
  'url(x)',
  '<img src=x onerror=alert(1)>',
  '4999',
  '9007199254740993',
  '1e400',
  'true',
  '—',
];

const schemaWords = [
  'string',
  'number',
  'integer',
  'boolean',
  'object',
  'array',
  'null',
  'date',
  'date-time',
  'uri',
  'email',
  'phone',
  'percent',
  'progress',
  'relative',
  'code',
  'list',
  '#',
  '#/$defs/a',
  '#/properties/a',
  '^[+]?[0-9]{1,15}$',
  '^(a+)+$',
];

const keywords = [
  'type',
  'format',
  'pattern',
  'enum',
  'items',
  'properties',
  'title',
  'maximum',
  '$ref',
  '$defs',
  'definitions',
  'x-deskside',
  'display',
  'sensitive',
  'colors',
  'code',
  'value',
  'label',
  'color',
  'order',
  'visible',
  'allOf',
];

const text = fc.oneof(fc.constantFrom(...words), fc.string(), fc.string({ unit: 'binary', maxLength: 8 }));
const scalar = fc.oneof(
  text,
  fc.constantFrom(...schemaWords),
  fc.double(),
  fc.maxSafeInteger(),
  fc.boolean(),
  fc.constant(null),
);

/** Any JSON value, with a taste for the names that matter. Objects hold `__proto__` as an own key. */
export const anyJson: fc.Arbitrary<unknown> = fc.letrec((tie) => ({
  value: fc.oneof({ depthSize: 'small', withCrossShrink: true }, scalar, tie('list'), tie('record')),
  list: fc.array(tie('value'), { maxLength: 4 }),
  record: fc
    .array(fc.tuple(fc.oneof(text, fc.constantFrom(...keywords)), tie('value')), { maxLength: 6 })
    .map((entries) => Object.fromEntries(entries)),
})).value;

/** A property of a schema: mostly keywords that are known, with values that mostly fit. */
export const anyProperty: fc.Arbitrary<unknown> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.dictionary(fc.constantFrom(...keywords), fc.oneof(fc.constantFrom(...schemaWords), anyJson), {
      maxKeys: 5,
    }),
  },
  {
    weight: 5,
    arbitrary: fc.constantFrom<unknown>(
      { type: 'string' },
      { type: 'number' },
      { type: 'boolean' },
      { format: 'date' },
      { format: 'date-time' },
      { format: 'uri' },
      { format: 'email' },
      { format: 'tel' },
      { properties: { code: {}, value: {} } },
      { properties: { label: {}, color: {} } },
      { items: { type: 'string' } },
      { type: 'object' },
      { type: 'array' },
      { enum: ['a'] },
      { 'x-deskside': { display: 'progress' }, maximum: 1 },
      { 'x-deskside': { display: 'relative' } },
      { 'x-deskside': { display: 'code' } },
      { 'x-deskside': { sensitive: true } },
    ),
  },
  { weight: 1, arbitrary: anyJson },
);

/** A panel: a schema, an answer that has many of its keys, and a config. */
export const anyPanel = fc
  .tuple(
    fc.dictionary(text, anyProperty, { maxKeys: 6 }),
    fc.dictionary(text, anyJson, { maxKeys: 3 }),
    fc.array(anyJson, { maxLength: 6 }),
    anyJson,
  )
  .map(([properties, strangers, values, config]) => ({
    schema: { type: 'object', properties },
    data: Object.fromEntries([
      ...Object.entries(strangers),
      ...Object.keys(properties).map((key, index) => [key, values[index]]),
    ]) as Record<string, unknown>,
    config,
  }));

/** An object that mostly has these members, each of which is mostly what it should be. */
const nearly = (members: Readonly<Record<string, fc.Arbitrary<unknown>>>): fc.Arbitrary<Record<string, unknown>> =>
  fc.record(
    Object.fromEntries(
      Object.entries(members).map(([key, good]) => [
        key,
        fc.oneof({ weight: 4, arbitrary: good }, { weight: 1, arbitrary: anyJson }),
      ]),
    ),
    { requiredKeys: [] },
  );

const some = (entry: fc.Arbitrary<unknown>): fc.Arbitrary<unknown[]> =>
  fc.array(fc.oneof({ weight: 5, arbitrary: entry }, { weight: 1, arbitrary: anyJson }), { maxLength: 4 });

const typedValue = nearly({
  type: fc.constantFrom('currency', 'badge', 'date', 'tags', 'number', 'progress', 'masked', 'url', 'text', 'plan'),
  value: scalar,
  label: text,
  code: text,
  color: text,
});

/** A widget's result: mostly of the documented shape, with a taste of everything else in each place. */
export const anyWidget: fc.Arbitrary<Readonly<Record<string, unknown>> & { readonly items: readonly unknown[] }> = fc
  .tuple(
    nearly({ title: text, error: nearly({ message: text }) }),
    some(
      nearly({
        title: text,
        subtitle: text,
        link: text,
        badge: nearly({ text, color: text }),
        actions: some(nearly({ label: text, link: text })),
        collapsible: fc.boolean(),
        sections: some(
          nearly({
            title: text,
            collapsible: fc.boolean(),
            fields: fc.dictionary(text, fc.oneof(scalar, anyJson, typedValue), { maxKeys: 5 }),
          }),
        ),
      }),
    ),
  )
  .map(([widget, items]) => ({ ...widget, items }));

/** JSON text; a value that is absent has none. */
export const textOf = (value: unknown): string => JSON.stringify(value) ?? '';
