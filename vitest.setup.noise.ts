import { afterEach, expect } from 'vitest';

// A warning on the console is a defect that a test must name: spy on the console in the test that expects one.
const heard: string[] = [];

for (const level of ['error', 'warn'] as const) {
  console[level] = (...words: unknown[]) => {
    heard.push(`console.${level}: ${words.map(String).join(' ')}`);
  };
}

afterEach(() => {
  expect(heard.splice(0), 'the test made noise on the console').toEqual([]);
});
