import { render, screen } from '@testing-library/react';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { CodeInput } from '../../src/tools/index.js';

function Editor(): React.ReactNode {
  const [value, setValue] = useState('');
  return <CodeInput label="Code" value={value} onValueChange={setValue} indent="    " />;
}

it('leaves the browser’s undo as it was: what Tab wrote is taken back, and then what was typed before', async () => {
  render(<Editor />);
  const area = screen.getByLabelText('Code');
  await userEvent.type(area, 'a:');
  await userEvent.keyboard('{Tab}');
  expect(area).toHaveValue('a:    ');
  await userEvent.keyboard('{Control>}z{/Control}');
  await expect.element(area).toHaveValue('a:');
  await userEvent.keyboard('{Control>}z{/Control}');
  await expect.element(area).toHaveValue('');
});
