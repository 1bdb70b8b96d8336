import { fixtures } from 'deskside/testing';
import { describe, expect, it } from 'vitest';
import config from '../fixtures/panel-config.json';
import response from '../fixtures/panel-response.json';
import schema from '../fixtures/panel-schema.json';
import { labelsOf, nineTypes, rowOf, schemaText, shownOf, viewsOf } from '../support/panelViews.js';

describe('the document’s example', () => {
  const views = () => viewsOf(JSON.stringify(schema), JSON.stringify(response), { timeZone: 'Pacific/Pago_Pago' });

  it.each([
    ['Full Name', 'Priya Sharma'],
    ['Email', 'priya@example.com'],
    ['Plan', 'Pro'],
    ['MRR', '₹4,999'],
    ['Renewal Date', '1 August 2026'],
    ['Active', 'Yes'],
  ])('shows %s as %s', (label, shown) => {
    for (const view of views()) expect(shownOf(view, label)).toBe(shown);
  });

  it('shows the tags as two chips', () => {
    for (const view of views()) {
      const chips = [...rowOf(view, 'Tags').querySelectorAll('li')].map((chip) => chip.textContent);
      expect(chips).toEqual(['VIP', 'Early Adopter']);
    }
  });

  it('stands in the order of the schema', () => {
    for (const view of views()) expect(labelsOf(view)).toEqual(Object.keys(response));
  });

  it('stands in the order of the document’s config, hides Tags, and puts last what the config does not name', () => {
    for (const view of viewsOf(JSON.stringify(schema), JSON.stringify(response), {
      configText: JSON.stringify(config),
    })) {
      expect(labelsOf(view)).toEqual(['Full Name', 'Email', 'MRR', 'Plan', 'Renewal Date', 'Active']);
    }
  });

  it('is the one that deskside/testing hands out', () => {
    expect(fixtures.panelSchema).toEqual(schema);
    expect(fixtures.panelResponse).toEqual(response);
    expect(fixtures.panelConfig).toEqual(config);
  });
});

describe('the document’s table of field types', () => {
  const draw = (type: keyof typeof nineTypes, data: string) =>
    viewsOf(schemaText({ F: nineTypes[type] }), `{"F":${data}}`).map((view) => ({
      row: rowOf(view, 'F'),
      shown: shownOf(view, 'F'),
      link: rowOf(view, 'F').querySelector('a'),
      tone: rowOf(view, 'F').querySelector('[data-tone]')?.getAttribute('data-tone'),
    }));

  it('Text renders as plain text', () => {
    for (const { shown, row } of draw('Text', '"Priya <b>Sharma</b>"')) {
      expect(shown).toBe('Priya <b>Sharma</b>');
      expect(row.querySelector('b')).toBeNull();
    }
  });

  it('Number renders as a number', () => {
    for (const { shown } of draw('Number', '12345.5')) expect(shown).toBe('12,345.5');
  });

  it('Date renders as a formatted date', () => {
    for (const { shown, row } of draw('Date', '"2026-08-01"')) {
      expect(shown).toBe('1 August 2026');
      expect(row.querySelector('time')?.getAttribute('datetime')).toBe('2026-08-01');
    }
  });

  it('URL renders as a clickable link', () => {
    for (const { shown, link } of draw('URL', '"https://crm.example.com/c/1"')) {
      expect([shown, link?.getAttribute('href')]).toEqual([
        'https://crm.example.com/c/1',
        'https://crm.example.com/c/1',
      ]);
    }
  });

  it('Phone renders as a phone number that can be dialled', () => {
    for (const { shown, link } of draw('Phone', '"+919876543210"')) {
      expect([shown, link?.getAttribute('href')]).toEqual(['+919876543210', 'tel:+919876543210']);
    }
  });

  it('Boolean renders as a Yes or No badge', () => {
    for (const { shown, tone } of draw('Boolean', 'true')) expect([shown, tone]).toEqual(['Yes', 'green']);
    for (const { shown, tone } of draw('Boolean', 'false')) expect([shown, tone]).toEqual(['No', 'gray']);
  });

  it('Currency renders as ₹4,999', () => {
    for (const { shown } of draw('Currency', '{"code":"INR","value":4999}')) expect(shown).toBe('₹4,999');
  });

  it('Label renders as a coloured badge', () => {
    for (const { shown, tone } of draw('Badge', '{"color":"green","label":"Active"}')) {
      expect([shown, tone]).toEqual(['Active', 'green']);
    }
  });

  it('Tags render as tag chips', () => {
    for (const { row } of draw('Tags', '["VIP","Early Adopter"]'))
      expect(row.querySelectorAll('.deskside-tag')).toHaveLength(2);
  });

  it('each tells its type on the row', () => {
    const types = ['text', 'number', 'date', 'url', 'phone', 'boolean', 'currency', 'badge', 'tags'];
    for (const view of viewsOf(schemaText(nineTypes), '{"Text":"x"}')) {
      expect([...view.root.querySelectorAll('.deskside-field')].map((row) => row.getAttribute('data-type'))).toEqual(
        types,
      );
    }
  });
});
