import { version } from 'react';
import { version as domVersion } from 'react-dom';
import { renderToString } from 'react-dom/server';
import { expect, it } from 'vitest';

it('runs the component tests in React 18.2, the oldest that is supported', () => {
  expect(version).toBe('18.2.0');
  expect(domVersion).toBe('18.2.0');
  expect(renderToString).toBeTypeOf('function');
});
