import '@testing-library/jest-dom/vitest';
import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';

// after vitest.setup.noise.ts, so this runs before its check: what unmounting says is heard too
afterEach(() => {
  cleanup();
});
