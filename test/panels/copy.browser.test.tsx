import 'deskside/styles.css';
import { render, screen, within } from '@testing-library/react';
import { PanelFields } from 'deskside';
import { fixtures } from 'deskside/testing';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { colour, onlyTouch, tap } from './look.js';
import { everyLook } from './panelScenes.js';

let copied: string[] = [];
beforeEach(() => {
  copied = [];
  vi.spyOn(navigator.clipboard, 'writeText').mockImplementation(async (text) => void copied.push(text));
});

const row = (label: string): HTMLElement =>
  screen.getByText(label, { selector: 'dt' }).closest('.deskside-field') as HTMLElement;
const copyButton = (label: string): HTMLElement => within(row(label)).getByRole('button', { name: `Copy ${label}` });
const show = (schema: unknown = fixtures.panelSchema, data: unknown = fixtures.panelResponse): void =>
  void render(
    <>
      <button type="button">before</button>
      <PanelFields schema={schema} data={data} />
      <button type="button">after</button>
    </>,
  );

describe('copying by pointer', () => {
  it('puts the raw value on the clipboard, says so, and keeps the focus', async () => {
    show();
    await userEvent.hover(row('MRR'));
    expect(getComputedStyle(copyButton('MRR')).opacity).toBe('1');
    await userEvent.click(copyButton('MRR'));
    expect(copied).toEqual(['4999']);
    await expect.element(screen.getByRole('status')).toHaveTextContent('MRR copied');
    expect(copyButton('MRR')).toHaveFocus();
  });

  it.each([
    ['Text', 'Priya Sharma'],
    ['Number', '1234567.89'],
    ['Money', '4999'],
    ['Tags', 'VIP, Early Adopter'],
    ['Day', '2026-08-01'],
    ['Instant', '2026-08-01T10:00:00Z'],
    ['Yes', 'true'],
    ['No', 'false'],
    ['Link', 'https://crm.example/contacts/64abc123?tab=orders'],
    ['Mail', 'priya@example.com'],
    ['Phone', '+91 98765 43210'],
    ['green', 'A green badge'],
    ['Stage', 'Customer'],
    ['Address', '{"City":"Pune","Zip":"411001"}'],
    ['Share', '0.42'],
    ['Quota', '0.66'],
    ['Ago', '2026-08-01T10:00:00Z'],
    ['Id', '64abc123'],
    ['Key', 'sk_live_0123456789'],
    ['Misfit', 'maybe'],
    ['Unsafe', 'javascript:alert(1)'],
  ])('gives %s as it came: %s', async (label, raw) => {
    show(everyLook.schema, everyLook.data);
    await userEvent.hover(row(label));
    await userEvent.click(copyButton(label));
    expect(copied).toEqual([raw]);
  });

  it('offers nothing where there is no value', async () => {
    show(everyLook.schema, everyLook.data);
    await userEvent.hover(row('Nothing'));
    expect(within(row('Nothing')).queryByRole('button')).toBeNull();
  });

  it('says when the browser refuses', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('denied', 'NotAllowedError'));
    show();
    await userEvent.hover(row('Plan'));
    await userEvent.click(copyButton('Plan'));
    await expect.element(screen.getByRole('status')).toHaveTextContent('Plan could not be copied');
  });

  it('adds no more than two buttons to a list of any length', async () => {
    show();
    for (const { textContent } of screen.getAllByRole('term')) await userEvent.hover(row(textContent));
    expect(screen.getAllByRole('button', { name: /^Copy / }).length).toBeLessThanOrEqual(2);
  });

  it('leaves what was opened in a value as it is when the pointer comes and goes', async () => {
    const labels = ['First', 'Last'];
    show(
      { properties: Object.fromEntries(labels.map((label) => [label, { type: 'string' }])) },
      Object.fromEntries(labels.map((label) => [label, `${label} ${'word '.repeat(2000)}end`])),
    );
    const more = (label: string): HTMLElement => within(row(label)).getByRole('button', { name: /^Show / });
    await userEvent.click(more('Last'));
    await userEvent.click(more('Last'));
    // The button in the tab order goes with the focus, and would otherwise stay in the last row.
    await userEvent.click(more('First'));
    for (const label of ['First', 'Last', 'First']) {
      await userEvent.hover(screen.getByText(label, { selector: 'dt' }));
      expect(row('Last')).toHaveTextContent(/word end/);
    }
  });
});

describe('copying by touch', () => {
  beforeEach(() => onlyTouch(true));
  afterEach(() => onlyTouch(false));

  it('is offered, without hovering, on the row that the finger has touched', async () => {
    show();
    expect(within(row('Plan')).queryByRole('button')).toBeNull();
    await tap(screen.getByText('Pro'));
    await expect.poll(() => within(row('Plan')).queryByRole('button')).not.toBeNull();
    expect(matchMedia('(hover: none)').matches).toBe(true);
    expect(getComputedStyle(copyButton('Plan')).opacity).toBe('1');
    // Chromium makes no click of a tap that a test has made
    copyButton('Plan').click();
    expect(copied).toEqual(['Pro']);
    await expect.element(screen.getByRole('status')).toHaveTextContent('Plan copied');
  });
});

describe('copying by keyboard', () => {
  it('takes one stop in the tab order; arrows move it, Enter and Space copy, the focus stays', async () => {
    show();
    screen.getByText('before').focus();
    await userEvent.tab();
    expect(copyButton('Full Name')).toHaveFocus();
    expect(getComputedStyle(copyButton('Full Name')).opacity).toBe('1');
    await userEvent.keyboard('{ArrowDown}');
    await expect.poll(() => document.activeElement?.getAttribute('aria-label')).toBe('Copy Email');
    await userEvent.keyboard('{ArrowDown}');
    await expect.poll(() => document.activeElement?.getAttribute('aria-label')).toBe('Copy Plan');
    await userEvent.keyboard('{ArrowDown}');
    await expect.poll(() => document.activeElement?.getAttribute('aria-label')).toBe('Copy MRR');
    await userEvent.keyboard('{Enter}');
    expect(copied).toEqual(['4999']);
    await expect.element(screen.getByRole('status')).toHaveTextContent('MRR copied');
    expect(copyButton('MRR')).toHaveFocus();
    await userEvent.keyboard('{ArrowUp}');
    await expect.poll(() => document.activeElement?.getAttribute('aria-label')).toBe('Copy Plan');
    await userEvent.keyboard(' ');
    expect(copied).toEqual(['4999', 'Pro']);
    await userEvent.tab();
    expect(screen.getByText('after')).toHaveFocus();
    await userEvent.tab({ shift: true });
    expect(copyButton('Plan')).toHaveFocus();
    await userEvent.tab({ shift: true });
    expect(screen.getByText('before')).toHaveFocus();
  });

  it('passes over fields without a value, and stops at the ends', async () => {
    show(fixtures.panelSchema, { Plan: 'Pro', Active: true });
    screen.getByText('before').focus();
    await userEvent.tab();
    expect(copyButton('Plan')).toHaveFocus();
    await userEvent.keyboard('{ArrowUp}');
    expect(copyButton('Plan')).toHaveFocus();
    await userEvent.keyboard('{ArrowDown}');
    await expect.poll(() => document.activeElement?.getAttribute('aria-label')).toBe('Copy Active');
    await userEvent.keyboard('{ArrowDown}');
    expect(copyButton('Active')).toHaveFocus();
  });

  it('shows where the focus is', async () => {
    show();
    screen.getByText('before').focus();
    await userEvent.tab();
    const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(copyButton('Full Name'));
    expect([outlineStyle, outlineWidth, colour(outlineColor)[3]]).toEqual(['solid', '2px', 1]);
  });

  it('leaves links and masked values where they are in the tab order', async () => {
    show(everyLook.schema, everyLook.data);
    const stops: (string | null | undefined)[] = [];
    screen.getByText('before').focus();
    for (let stop = 0; stop < 12 && document.activeElement !== screen.getByText('after'); stop += 1) {
      await userEvent.tab();
      stops.push(document.activeElement?.textContent || document.activeElement?.getAttribute('aria-label'));
    }
    expect(stops.filter((stop) => stop?.startsWith('Copy '))).not.toHaveLength(0);
    expect(stops).toEqual(expect.arrayContaining(['priya@example.com', '+91 98765 43210', 'after']));
  });
});
