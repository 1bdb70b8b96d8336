import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { root } from './run.mjs';

/** Where a run of Vitest writes what it counted. */
export const vitestReport = join(root, 'test-results', 'vitest.json');

/**
 * A reporter of Vitest that counts by project: the closing line of Vitest says "passed" even when a whole project
 * never ran. A file that could not be loaded and an error outside a test count as failures.
 */
export default class CountingReporter {
  onTestRunEnd(modules, unhandledErrors) {
    const projects = {};
    const failures = [];
    for (const module of modules) {
      // "browser (chromium)" is the project "browser" in one of its browsers
      const name = module.project.name.replace(/ \(\w+\)$/, '');
      projects[name] ??= { passed: 0, failed: 0, skipped: 0 };
      for (const test of module.children.allTests()) {
        const { state, errors } = test.result();
        projects[name][state === 'pending' ? 'failed' : state] += 1;
        if (state !== 'passed' && state !== 'skipped') {
          failures.push({ test: `${name} ${module.relativeModuleId} › ${test.fullName}`, error: errors?.[0]?.message });
        }
      }
      for (const group of [module, ...module.children.allSuites()]) {
        const [error] = group.errors();
        if (!error) continue;
        projects[name].failed += 1;
        failures.push({ test: `${name} ${module.relativeModuleId}`, error: error.message });
      }
    }
    for (const { message } of unhandledErrors) failures.push({ test: 'outside a test', error: message });
    mkdirSync(dirname(vitestReport), { recursive: true });
    writeFileSync(
      vitestReport,
      JSON.stringify({ projects, unhandledErrors: unhandledErrors.length, failures }, null, 2),
    );
  }
}
