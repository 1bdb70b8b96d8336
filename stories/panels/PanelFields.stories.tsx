import type { Meta, StoryObj } from '@storybook/react-vite';
import { defaultFieldTypes, defineFieldType, fieldMismatch, fieldValue, PanelFields } from 'deskside';
import { fixtures } from 'deskside/testing';
import { expect, fn, waitFor } from 'storybook/test';
import { allTypes, arabicCustomer, arabicSchema, knownCustomer } from './customers.js';

const meta = {
  title: 'Panels/PanelFields',
  component: PanelFields,
  args: {
    schema: fixtures.panelSchema,
    data: fixtures.panelResponse,
    timeZone: 'UTC',
    onDiagnostic: fn(),
  },
} satisfies Meta<typeof PanelFields>;

export default meta;

type Story = StoryObj<typeof meta>;

/** Labels and values as an agent reads them, in order. */
function rows(canvas: HTMLElement): string[][] {
  return [...canvas.querySelectorAll('.deskside-field')].map((row) => [
    row.querySelector('dt')?.textContent ?? '',
    row.querySelector('dd')?.textContent ?? '',
  ]);
}

/** The document’s schema and response, as its table says. */
export const Document: Story = {
  play: async ({ canvas, canvasElement, args }) => {
    await expect(canvas.getAllByRole('term').map((term) => term.textContent)).toEqual([
      'Full Name',
      'Email',
      'Plan',
      'MRR',
      'Tags',
      'Renewal Date',
      'Active',
    ]);
    await expect(canvas.getByText('Priya Sharma')).toBeVisible();
    await expect(canvas.getByText('priya@example.com')).toBeVisible();
    await expect(canvas.getByText('Pro')).toBeVisible();
    await expect(canvas.getByText('₹4,999')).toBeVisible();
    await expect(canvas.getAllByRole('listitem').map((tag) => tag.textContent)).toEqual(['VIP', 'Early Adopter']);
    await expect(canvas.getByText('1 August 2026').tagName).toBe('TIME');
    await expect(canvas.getByText('Yes')).toHaveAttribute('data-tone', 'green');
    await expect(rows(canvasElement)).toHaveLength(7);
    await expect(args.onDiagnostic).not.toHaveBeenCalled();
  },
};

/** The document’s `config`: its order, and without Tags. Fields that it does not name come last. */
export const Config: Story = {
  args: { config: fixtures.panelConfig },
  play: async ({ canvasElement }) => {
    await expect(rows(canvasElement).map(([label]) => label)).toEqual([
      'Full Name',
      'Email',
      'MRR',
      'Plan',
      'Renewal Date',
      'Active',
    ]);
  },
};

/** Every type of field, and one value that is absent. */
export const AllTypes: Story = {
  args: { schema: allTypes, data: knownCustomer },
};

/** “A field name in the response doesn’t match the schema”: the notice names both spellings. */
export const Mismatch: Story = {
  args: {
    schema: { type: 'object', properties: { 'Full Name': { type: 'string' } } },
    data: { 'full name': 'Priya Sharma' },
  },
  play: async ({ canvas, args }) => {
    await expect(canvas.getByText(/“full name” \(“Full Name”\?\)/)).toBeVisible();
    await waitFor(() => expect(args.onDiagnostic).toHaveBeenCalled());
  },
};

/** One misspelt key of several costs its own field the value, and nothing else. */
export const OneKeyMisspelt: Story = {
  args: { data: { ...fixtures.panelResponse, Email: undefined, email: 'priya@example.com' } },
  play: async ({ canvasElement, args }) => {
    await expect(rows(canvasElement)[1]).toEqual(['Email', '—']);
    await waitFor(() => expect(args.onDiagnostic).toHaveBeenCalledWith(expect.objectContaining({ path: '/email' })));
  },
};

/** “Empty object shows a blank state in the panel.” */
export const Empty: Story = {
  args: { data: {} },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('Nothing to show')).toBeVisible();
  },
};

/** An answer that is no object. */
export const Invalid: Story = {
  args: { data: ['Priya Sharma'] },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('The answer can’t be read')).toBeVisible();
  },
};

/** Absent values show a dash; `hideEmpty` leaves their fields out. */
export const HideEmpty: Story = {
  args: { data: { 'Full Name': 'Priya Sharma', Email: '', Plan: null, Tags: [], Active: false }, hideEmpty: true },
  play: async ({ canvasElement }) => {
    await expect(rows(canvasElement)).toEqual([
      ['Full Name', 'Priya Sharma'],
      ['Active', 'No'],
    ]);
  },
};

/** Values of another type than the schema says: rescued where that is safe, else raw with a mark. */
export const WrongTypes: Story = {
  args: {
    data: { ...fixtures.panelResponse, MRR: { code: 'INR', value: '4999' }, Active: 'false', 'Renewal Date': 'soon' },
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByText('₹4,999')).toBeVisible();
    await expect(canvas.getAllByRole('img', { name: 'Can’t be shown as this field’s type' })).toHaveLength(2);
  },
};

const compound = 'Rechtsschutzversicherungsgesellschaften';

/** Long words break; long labels wrap beside their value. */
export const LongWords: Story = {
  args: {
    schema: {
      type: 'object',
      properties: {
        [compound]: { type: 'string' },
        'Name of the representative who signed the contract': { type: 'string' },
        Profile: { type: 'string', format: 'uri' },
        Tags: { type: 'array', items: { type: 'string' } },
        Note: { type: 'string' },
      },
    },
    data: {
      [compound]: compound + compound.toLowerCase(),
      'Name of the representative who signed the contract': 'Maximiliana-Josephine von Hohenstein-Württemberg',
      Profile: `https://crm.example.com/customers/${'64abc123'.repeat(8)}`,
      Tags: [compound, 'VIP'],
      Note: 'Prefers email.\nCalls after 10 only; asks for Ana every time she calls.',
    },
  },
  play: async ({ canvasElement }) => {
    const panel = canvasElement.querySelector('.deskside-panel-fields');
    await expect(panel?.scrollWidth).toBe(panel?.clientWidth);
  },
};

const names = Array.from({ length: 210 }, (_, index) => `Field ${index + 1}`);

/** Two hundred fields, which is the limit, and a button for the ten beyond it. */
export const TwoHundredFields: Story = {
  args: {
    schema: { type: 'object', properties: Object.fromEntries(names.map((name) => [name, { type: 'number' }])) },
    data: Object.fromEntries(names.map((name, index) => [name, index * 37])),
  },
  play: async ({ canvas, canvasElement, userEvent }) => {
    await expect(rows(canvasElement)).toHaveLength(200);
    await userEvent.click(canvas.getByRole('button', { name: 'Show 10 more' }));
    await expect(rows(canvasElement).at(-1)).toEqual(['Field 210', '7,733']);
  },
};

/** Every value can be copied, raw, by pointer and by keyboard: Tab to the button, then the arrow keys. */
export const Copy: Story = {
  play: async ({ canvas, userEvent }) => {
    const written: string[] = [];
    const clipboard = { writeText: async (text: string) => void written.push(text) };
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
    await userEvent.tab();
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    await waitFor(() => expect(canvas.getByRole('button', { name: 'Copy Plan' })).toHaveFocus());
    await userEvent.keyboard('{ArrowDown}');
    await waitFor(() => expect(canvas.getByRole('button', { name: 'Copy MRR' })).toHaveFocus());
    await userEvent.keyboard('{Enter}');
    await waitFor(() => expect(canvas.getByRole('status')).toHaveTextContent('MRR copied'));
    await userEvent.hover(canvas.getByText('1 August 2026'));
    await userEvent.click(canvas.getByRole('button', { name: 'Copy Renewal Date' }));
    await waitFor(() => expect(written).toEqual(['4999', '2026-08-01']));
    Reflect.deleteProperty(navigator, 'clipboard');
  },
};

/** Arabic labels and values in a page that runs from right to left. */
export const RightToLeft: Story = {
  globals: { direction: 'rtl' },
  args: {
    schema: arabicSchema,
    data: arabicCustomer,
    locale: 'ar',
    messages: { yes: 'نعم', no: 'لا', copy: 'نسخ {label}' },
  },
  play: async ({ canvas }) => {
    const [label] = canvas.getAllByRole('term');
    const [value] = canvas.getAllByRole('definition');
    await expect(label?.getBoundingClientRect().left).toBeGreaterThan(value?.getBoundingClientRect().left ?? 0);
    await expect(canvas.getByText('نعم')).toBeVisible();
  },
};

/** The dark theme. */
export const Dark: Story = {
  globals: { theme: 'dark' },
  args: { schema: allTypes, data: knownCustomer },
};

/** A column of 240 pixels: the value keeps the width that it needs. */
export const Narrow: Story = {
  globals: { width: '240' },
  args: { schema: allTypes, data: knownCustomer },
  play: async ({ canvasElement }) => {
    const panel = canvasElement.querySelector('.deskside-panel-fields');
    await expect(panel?.scrollWidth).toBe(panel?.clientWidth);
  },
};

/** A column of 480 pixels: the labels’ part grows no wider than they need. */
export const Wide: Story = {
  globals: { width: '480' },
  args: { schema: allTypes, data: knownCustomer },
};

const stars = defineFieldType<number>({
  type: 'stars',
  matches: ({ annotation }) => annotation['display'] === 'stars',
  read: (value) => (typeof value === 'number' && value >= 0 && value <= 5 ? fieldValue(value) : fieldMismatch()),
  Component: ({ value }) => (
    <span role="img" aria-label={`${value} of 5 stars`}>
      {'★'.repeat(value) + '☆'.repeat(5 - value)}
    </span>
  ),
});

/** A field type of one’s own stands before the others in `fieldTypes`. */
export const CustomFieldType: Story = {
  args: {
    schema: {
      type: 'object',
      properties: { Satisfaction: { type: 'number', 'x-deskside': { display: 'stars' } }, Plan: { type: 'string' } },
    },
    data: { Satisfaction: 4, Plan: 'Pro' },
    fieldTypes: [stars, ...defaultFieldTypes],
  },
  play: async ({ canvas }) => {
    await expect(canvas.getByRole('img', { name: '4 of 5 stars' })).toHaveTextContent('★★★★☆');
  },
};
