import { describe, expect, it } from 'vitest';
import { readingsOf } from '../../src/diagnosis/index.js';
import { defaultFieldTypes, defineFieldType, fieldValue } from '../../src/fields/index.js';
import panelResponse from '../fixtures/panel-response.json';
import panelSchema from '../fixtures/panel-schema.json';
import { panelCall, panelOf, scriptRun } from './support.js';

const documented = panelCall({ schema: JSON.stringify(panelSchema), text: JSON.stringify(panelResponse) });
const shownIn = (recording: Parameters<typeof readingsOf>[0]) =>
  Object.fromEntries(readingsOf(recording).map(({ key, shown }) => [key, shown]));

describe('how the keys of a panel were read', () => {
  it.each([401, 500])('is not asked of the body of an error (%i)', (status) => {
    const { response } = documented;
    expect(readingsOf({ ...documented, response: response && { ...response, status } })).toEqual([]);
  });

  it('is what the document prints for its own answer', () => {
    expect(shownIn(documented)).toEqual({
      'Full Name': 'Priya Sharma',
      Email: 'priya@example.com',
      Plan: 'Pro',
      MRR: '₹4,999',
      Tags: 'VIP, Early Adopter',
      'Renewal Date': '1 August 2026',
      Active: 'Yes',
    });
    expect(readingsOf(documented).map(({ type }) => type)).toEqual([
      'text',
      'text',
      'text',
      'currency',
      'tags',
      'date',
      'boolean',
    ]);
  });

  it('says of each key which state it is in, those of the schema first', () => {
    const text = '{"email":"p@example.com","Seats":"12","Active":"yes","Full Name":"  ","Shoe":42}';
    expect(readingsOf(panelCall({ text }))).toEqual([
      { key: 'Full Name', label: 'Full Name', type: 'text', state: 'empty', shown: '—', raw: '  ' },
      { key: 'Email', label: 'Email', type: 'text', state: 'empty', shown: '—', raw: '' },
      { key: 'Seats', label: 'Seats', type: 'number', state: 'value', shown: '12', raw: '12' },
      { key: 'MRR', label: 'MRR', type: 'currency', state: 'empty', shown: '—', raw: '' },
      { key: 'Active', label: 'Active', type: 'boolean', state: 'mismatch', shown: 'yes', raw: 'yes' },
      { key: 'email', label: 'email', type: '', state: 'unknown', shown: '', raw: 'p@example.com', nearest: 'Email' },
      { key: 'Shoe', label: 'Shoe', type: '', state: 'unknown', shown: '', raw: '42' },
    ]);
  });

  it('keeps the digits of a long number', () => {
    expect(shownIn(panelCall({ text: '{"Seats":9007199254740993}' }))).toMatchObject({
      Seats: '9,007,199,254,740,993',
    });
  });

  it('shows nobody what is sensitive', () => {
    const schema = { properties: { PIN: { title: 'Pin', 'x-deskside': { sensitive: true } } } };
    const [reading] = readingsOf(panelCall({ schema, text: '{"PIN":"4321"}' }));
    expect(reading).toMatchObject({ label: 'Pin', type: 'masked', state: 'value', shown: '••••••', raw: '••••••' });
  });

  it('is text for every key where the schema cannot be used', () => {
    expect(readingsOf(panelCall({ schema: null, text: '{"Plan":"Pro"}' }))).toMatchObject([
      { key: 'Plan', type: 'text', state: 'value', shown: 'Pro' },
    ]);
  });

  it('is by the types that are given, and one that throws costs the others nothing', () => {
    const odd = defineFieldType<string>({
      type: 'odd',
      matches: ({ key }) => key === 'Email',
      read: () => fieldValue('x'),
      copy: () => {
        throw new Error('no');
      },
    });
    const readings = readingsOf(panelOf({}), { fieldTypes: [odd, ...defaultFieldTypes] });
    expect(readings.map(({ shown }) => shown)).toEqual(['Priya Sharma', 'priya@example.com', '12', '₹4,999', 'Yes']);
  });

  it('is nothing where no object came, and of what is no panel', () => {
    expect(readingsOf(panelCall({ text: '[]' }))).toEqual([]);
    expect(readingsOf(panelCall({ response: null }))).toEqual([]);
    expect(readingsOf(scriptRun())).toEqual([]);
  });
});
