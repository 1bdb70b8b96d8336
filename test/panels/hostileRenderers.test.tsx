import { fireEvent, render, screen } from '@testing-library/react';
import { defaultFieldTypes, defineFieldType, type FieldType, fieldValue, PanelFields } from 'deskside';
import { renderToString } from 'react-dom/server';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

const schema = {
  properties: {
    Before: { type: 'string' },
    Foreign: { type: 'string', 'x-deskside': { display: 'foreign' } },
    After: { type: 'object', properties: { code: {}, value: {} } },
  },
};
const data = { Before: 'BEFORE-OK', Foreign: 'f', After: { code: 'INR', value: 4999 } };

/** A type of the helpdesk's own for the field in the middle. */
function foreign(type: Partial<FieldType>): readonly FieldType[] {
  const whole: FieldType = {
    type: 'foreign',
    matches: ({ annotation }) => annotation['display'] === 'foreign',
    read: (value) => fieldValue(value),
    Component: () => <b>drawn</b>,
    ...type,
  };
  return [defineFieldType(whole), ...defaultFieldTypes];
}

const panel = (fieldTypes: readonly FieldType[], values: object = data): React.ReactElement => (
  <PanelFields schema={schema} data={values} fieldTypes={fieldTypes} />
);

/** What stands on the page, drawn in a browser and by a server. */
function drawBoth(fieldTypes: readonly FieldType[]): readonly Element[] {
  const onServer = document.createElement('div');
  onServer.innerHTML = renderToString(panel(fieldTypes));
  const pages = [onServer, render(panel(fieldTypes)).container];
  for (const { textContent } of pages) {
    expect(textContent).toContain('BeforeBEFORE-OK');
    expect(textContent).toContain('After₹4,999');
  }
  return pages;
}

const boom = (): never => {
  throw new Error('SECRET-CANARY');
};

const handled = (event: Event): void => event.preventDefault();

// React reports on the console what a boundary caught, and React 18 lets the browser report it too
beforeEach(() => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  window.addEventListener('error', handled);
});

afterEach(() => window.removeEventListener('error', handled));

describe('R29 a renderer of the helpdesk’s own that throws', () => {
  it.each([
    ['its Component', { Component: boom }],
    ['a component inside it', { Component: () => <Inner /> }],
    ['a draw function', { Component: undefined, draw: boom }],
    ['a Component that gives an object', { Component: () => ({ a: 1 }) as never }],
    ['no Component at all', { Component: 42 as never }],
  ])('%s costs its own field the look, nothing else', (_, type) => {
    for (const page of drawBoth(foreign(type))) {
      expect(page.querySelectorAll('.deskside-failed')).toHaveLength(1);
      expect(page.querySelector('.deskside-failed')?.textContent).toMatch(/\w/);
      expect(page.textContent).not.toContain('SECRET-CANARY');
    }
  });

  it('gets another attempt when another value comes', () => {
    const types = foreign({ Component: ({ value }) => (value === 'f' ? boom() : <b>{String(value)}</b>) });
    const { container, rerender } = render(panel(types));
    expect(container.querySelector('.deskside-failed')).not.toBeNull();
    rerender(panel(types, { ...data, Foreign: 'good' }));
    expect(screen.getByText('good')).toBeInTheDocument();
    expect(container.querySelector('.deskside-failed')).toBeNull();
  });

  it('is called for its own field only', () => {
    const seen: unknown[] = [];
    const Component = ({ value }: { readonly value: unknown }): React.ReactNode => {
      seen.push(value);
      return <i>{String(value)}</i>;
    };
    drawBoth(foreign({ Component }));
    expect(new Set(seen)).toEqual(new Set(['f']));
  });
});

function Inner(): React.ReactNode {
  return boom();
}

describe('S11 a field type of the helpdesk’s own that misbehaves', () => {
  it.each([
    ['throws in matches', { matches: boom }],
    ['is no type', null],
    ['has no matches', { matches: undefined }],
  ])('is passed over when it %s', (_, type) => {
    const types = type === null ? [null as never, ...defaultFieldTypes] : foreign(type);
    for (const { textContent } of drawBoth(types)) expect(textContent).toContain('Foreignf');
  });

  it.each([
    ['throws', boom],
    ['gives nothing', () => undefined],
    ['gives null', () => null],
    ['gives a text', () => 'value'],
    ['gives a number', () => 0],
    ['gives an empty object', () => ({})],
    ['gives a value without notes', () => ({ kind: 'value', value: 1 })],
    ['gives a kind that is none', () => ({ kind: 'quantum', notes: [] })],
    ['gives a promise', () => Promise.resolve(fieldValue(1))],
    ['is no function', 'read'],
  ])('shows what came, marked, when its read %s', (_, read) => {
    for (const { textContent } of drawBoth(foreign({ read: read as never }))) {
      expect(textContent).toContain('Foreignf');
      expect(textContent).not.toContain('drawn');
    }
  });

  it('is told to the integrator', () => {
    const told = vi.fn();
    render(<PanelFields schema={schema} data={data} fieldTypes={foreign({ read: boom })} onDiagnostic={told} />);
    expect(told).toHaveBeenCalledTimes(1);
    expect(told.mock.calls[0]?.[0]).toMatchObject({ code: 'field.type-failed', path: '/Foreign' });
  });

  it('may bring codes of its own, or what is none', () => {
    const told = vi.fn();
    const read = (value: unknown): never => ({ kind: 'value', value, notes: ['stars.too-many', 42, null] }) as never;
    render(<PanelFields schema={schema} data={data} fieldTypes={foreign({ read })} onDiagnostic={told} />);
    expect(told.mock.calls[0]?.[0]).toMatchObject({ code: 'stars.too-many', path: '/Foreign' });
    expect(screen.getByText('drawn')).toBeInTheDocument();
  });

  it('does not fail the panel when its copy throws', async () => {
    render(panel(foreign({ copy: boom })));
    const row = screen.getByText('drawn').closest('.deskside-field') as Element;
    fireEvent.pointerOver(row);
    fireEvent.click(screen.getByRole('button', { name: 'Copy Foreign' }));
    expect(await screen.findByText('Foreign could not be copied')).toBeInTheDocument();
  });

  it('leaves every field text when no type is given', () => {
    const { container } = render(panel([]));
    expect(container).toHaveTextContent('BeforeBEFORE-OKForeignfAfter{"code":"INR","value":4999}');
  });
});
