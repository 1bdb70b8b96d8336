import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it } from 'vitest';
import { CodeInput, FormField } from '../../src/tools/index.js';

function Editor({ readOnly }: { readonly readOnly?: boolean }): React.ReactNode {
  const [value, setValue] = useState('');
  return (
    <>
      <CodeInput label="Code" value={value} onValueChange={setValue} indent="    " readOnly={readOnly} />
      <button type="button">After</button>
    </>
  );
}

describe('an input for code', () => {
  it('indents by Tab once something was typed', async () => {
    render(<Editor />);
    await userEvent.type(screen.getByLabelText('Code'), 'def f():{Enter}');
    await userEvent.keyboard('{Tab}pass');
    expect(screen.getByLabelText('Code')).toHaveValue('def f():\n    pass');
  });

  it('is left by Tab before anything was typed, and by Escape and Tab afterwards', async () => {
    render(<Editor />);
    await userEvent.tab();
    expect(screen.getByLabelText('Code')).toHaveFocus();
    await userEvent.tab();
    expect(screen.getByRole('button', { name: 'After' })).toHaveFocus();
    await userEvent.type(screen.getByLabelText('Code'), 'x{Escape}');
    await userEvent.tab();
    expect(screen.getByRole('button', { name: 'After' })).toHaveFocus();
    expect(screen.getByLabelText('Code')).toHaveValue('x');
  });

  it('never indents what can only be read', async () => {
    render(<Editor readOnly />);
    await userEvent.type(screen.getByLabelText('Code'), 'x');
    await userEvent.tab();
    expect(screen.getByRole('button', { name: 'After' })).toHaveFocus();
  });
});

describe('a field of a form', () => {
  it('ties label, hint and error to its input', () => {
    render(
      <FormField label="Address" hint="With https." error="It is missing." optional="optional">
        {(ids) => <input {...ids} />}
      </FormField>,
    );
    const input = screen.getByRole('textbox', { name: 'Address (optional)' });
    expect(input).toHaveAccessibleDescription('With https. It is missing.');
    expect(input).toBeInvalid();
    expect(screen.getByRole('alert')).toHaveTextContent('It is missing.');
  });

  it('is not invalid while nothing is wrong', () => {
    render(<FormField label="Address">{(ids) => <input {...ids} />}</FormField>);
    expect(screen.getByRole('textbox', { name: 'Address' })).toBeValid();
    expect(screen.getByRole('textbox')).not.toHaveAttribute('aria-describedby');
  });
});
