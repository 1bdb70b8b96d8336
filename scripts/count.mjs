import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.mjs';
import { vitestReport } from './vitest-report.mjs';

/** The projects of vitest.config.ts: one that ran no test has failed. */
const projectNames = ['unit', 'server', 'react-18', 'browser', 'storybook'];

const nothing = { passed: 0, failed: 0, skipped: 0, notes: [], failures: [] };
const read = (path) => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null);

/** A runner that ended badly without a failed test, or without a report, counts as one failure. */
function judged(count, exitedWell) {
  if (exitedWell || count.failed > 0) return count;
  return { ...count, failed: 1, notes: [...count.notes, 'the runner ended with an error of its own'] };
}

/** What Vitest counted, by project. */
export function countVitest(exitedWell) {
  const report = read(vitestReport);
  if (!report) return judged(nothing, false);
  const count = { ...nothing, failed: report.unhandledErrors, notes: [], failures: report.failures };
  for (const name of projectNames) {
    const { passed, failed, skipped } = report.projects[name] ?? nothing;
    const isEmpty = passed + failed === 0;
    count.passed += passed;
    count.failed += isEmpty ? 1 : failed;
    count.skipped += skipped;
    count.notes.push(isEmpty ? `${name}: no test ran` : `${name}: ${passed} passed, ${failed} failed`);
  }
  if (report.unhandledErrors > 0) count.notes.push(`outside a test: ${report.unhandledErrors} failed`);
  return judged(count, exitedWell);
}

/** What Playwright counted, by the file of its report. */
export function countPlaywright(file, exitedWell) {
  const report = read(join(root, 'test-results', file));
  if (!report) return judged(nothing, false);
  const { expected, unexpected, flaky, skipped } = report.stats;
  const passed = expected + flaky;
  const failed = unexpected + (report.errors?.length ?? 0);
  if (passed + failed === 0) return { ...nothing, failed: 1, skipped, notes: ['no test ran'] };
  const failures = [
    ...failedSpecs(report.suites),
    ...report.errors.map(({ message }) => ({ test: file, error: message })),
  ];
  return judged({ passed, failed, skipped, notes: [], failures }, exitedWell);
}

/** The tests of a Playwright report that failed, with what each said last. */
function failedSpecs(suites = []) {
  return suites.flatMap((suite) => [
    ...(suite.specs ?? [])
      .filter((spec) => !spec.ok)
      .map((spec) => ({
        test: `${spec.file}:${spec.line} › ${spec.title}`,
        error: spec.tests.flatMap(({ results }) => results).findLast(({ error }) => error)?.error.message,
      })),
    ...failedSpecs(suite.suites),
  ]);
}
