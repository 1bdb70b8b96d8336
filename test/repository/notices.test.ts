import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { noticesFile, writeNotices } from '../../scripts/notices.mjs';

const packageJson = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly files: readonly string[];
  readonly dependencies: Readonly<Record<string, string>>;
};
const notices = readFileSync(noticesFile, 'utf8');

it('the notices are those of the installed packages (if not: npm run notices)', () => {
  expect(notices === writeNotices(), 'THIRD-PARTY-NOTICES.md is current').toBe(true);
});

it('the notices name every dependency with its version, and are shipped', () => {
  const named = Object.entries(packageJson.dependencies).filter(([name, version]) =>
    notices.includes(`\n## ${name} ${version}\n`),
  );
  expect(named).toEqual(Object.entries(packageJson.dependencies));
  expect(packageJson.files).toContain('THIRD-PARTY-NOTICES.md');
});
