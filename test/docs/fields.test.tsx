import { readFileSync } from 'node:fs';
import { render, screen } from '@testing-library/react';
import { fixtures } from 'deskside/testing';
import { describe, expect, it } from 'vitest';
import { App } from '../../docs/samples/react/App.js';
import { Customer } from '../../docs/samples/react/firstPanel.js';
import { Customer as FormerForm } from '../../docs/samples/react/fromRjsf.js';
import { Rated } from '../../docs/samples/react/stars.js';
import { Night } from '../../docs/samples/react/themed.js';

const labels = (): readonly (string | null)[] => screen.getAllByRole('term').map(({ textContent }) => textContent);
const values = (): readonly (string | null)[] =>
  screen.getAllByRole('definition').map(({ textContent }) => textContent);

const named = (path: string): readonly string[] =>
  readFileSync(path, 'utf8').match(/--deskside-[a-z-]*[a-z](?=:)/g) ?? [];

describe('the samples of fields', () => {
  it('“Getting started”: shows what its text promises', () => {
    render(<App />);
    expect(values()).toEqual(['Pro', '₹4,999', '1 August 2026'].map((text) => expect.stringContaining(text)));
  });

  it('the README’s first panel shows the document’s answer', () => {
    render(<Customer answer={fixtures.panelResponse} />);
    expect(labels()).toEqual(['Full Name', 'MRR', 'Tags', 'Renewal Date', 'Active']);
    expect(screen.getByText('₹4,999')).toBeVisible();
  });

  it('“Moving from rjsf”: keeps the order that the form had', () => {
    render(
      <FormerForm
        schema={fixtures.panelSchema}
        formData={{ Plan: 'Pro', Email: 'a@b.example' }}
        order={['Plan', 'Email']}
      />,
    );
    expect(labels()).toEqual(['Plan', 'Email']);
  });

  it('“A field type of your own”: draws stars, and what is no number of stars as it came', () => {
    const { rerender } = render(<Rated answer={{ Satisfaction: 4, Plan: 'Pro' }} />);
    expect(screen.getByRole('img', { name: '4 of 5 stars' })).toHaveTextContent('★★★★☆');
    rerender(<Rated answer={{ Satisfaction: 12, Plan: 'Pro' }} />);
    expect(screen.queryByRole('img', { name: /stars/ })).toBeNull();
    expect(values()[0]).toContain('12');
  });

  it('“Theming”: sets tokens that there are', () => {
    const set = named('docs/samples/react/theme.css');
    expect(set.length).toBeGreaterThan(3);
    expect(named('src/styles/tokens.css')).toEqual(expect.arrayContaining([...set]));
  });

  it('“Theming”: the look of the part is said around it', () => {
    render(<Night />);
    expect(screen.getByText('Priya Sharma').closest('[data-deskside-theme="dark"]')).toHaveAttribute(
      'data-deskside-density',
      'compact',
    );
  });
});
