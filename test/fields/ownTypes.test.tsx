import { render, screen } from '@testing-library/react';
import {
  BadgeField,
  CurrencyField,
  DateField,
  defaultFieldTypes,
  defineFieldType,
  EmailField,
  fieldMismatch,
  fieldValue,
  PanelFields,
  PhoneField,
  Tags,
  TextField,
  UrlField,
} from 'deskside';
import { describe, expect, it, vi } from 'vitest';

describe('field types of the helpdesk’s own', () => {
  const stars = defineFieldType<number>({
    type: 'stars',
    matches: ({ annotation }) => annotation['display'] === 'stars',
    read: (value) => (typeof value === 'number' ? fieldValue(value) : fieldMismatch()),
    Component: ({ value, schema }) => <i title={schema?.label}>{'★'.repeat(value)}</i>,
  });
  const schema = { properties: { Rating: { type: 'number', 'x-deskside': { display: 'stars' } } } };

  it('are added in front of the default ones', () => {
    render(<PanelFields schema={schema} data={{ Rating: 3 }} fieldTypes={[stars, ...defaultFieldTypes]} />);
    expect(screen.getByTitle('Rating')).toHaveTextContent('★★★');
  });

  it('come too late behind them', () => {
    render(<PanelFields schema={schema} data={{ Rating: 3 }} fieldTypes={[...defaultFieldTypes, stars]} />);
    expect(screen.queryByTitle('Rating')).toBeNull();
  });

  it('mark what they cannot read', () => {
    const { container } = render(
      <PanelFields schema={schema} data={{ Rating: 'good' }} fieldTypes={[stars, ...defaultFieldTypes]} />,
    );
    expect(container.querySelector('[data-state="mismatch"]')).toHaveTextContent('good');
  });

  it('may match on any keyword of the schema', () => {
    const matches = vi.fn(() => false);
    render(
      <PanelFields
        schema={{ properties: { A: { 'x-mine': 1, maxLength: 5 } } }}
        data={{ A: 1 }}
        fieldTypes={[{ ...stars, matches }]}
      />,
    );
    expect(matches).toHaveBeenCalledWith(expect.objectContaining({ key: 'A', 'x-mine': 1, maxLength: 5 }));
  });
});

describe('a field component that stands alone', () => {
  it.each([
    [<CurrencyField key="0" value={{ code: 'INR', value: 4999 }} />, '₹4,999'],
    [<CurrencyField key="1" value={{ code: 'rupees', value: 4999 }} />, '4,999 rupees'],
    [<DateField key="2" value="2026-08-01" />, '1 August 2026'],
    [<DateField key="3" value="nonsense" />, 'nonsense'],
    [<UrlField key="4" value="javascript:alert(1)" />, 'javascript:alert(1)'],
    [<EmailField key="5" value="a?bcc=b@c.example" />, 'a?bcc=b@c.example'],
    [<PhoneField key="6" value="call me" />, 'call me'],
    [<BadgeField key="7" value={{ label: 'Pro', color: 'url(x)' }} />, 'Pro'],
    [<Tags key="8" values={['a', 'b']} />, 'ab'],
    [<TextField key="9" value={'a\u202eb'} />, 'ab'],
  ])('needs no panel around it and survives what a panel would not give it (%#)', (element, text) => {
    const { container } = render(element);
    expect(container.textContent).toBe(text);
    expect(container.querySelector('a')).toBeNull();
  });
});
