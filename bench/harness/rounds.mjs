import { checkPolicy, measurePage } from './page.mjs';

/** From this many fields on, a page takes seconds: it is measured in every other round. */
const LARGE = 1000;

/**
 * Measures a suite's contenders in interleaved rounds: each round begins with another contender, so that none always
 * follows the same one.
 */
export async function measureRounds(browser, origin, suite, { names, sizes, count, budget, progress }) {
  const rounds = [];
  for (let number = 0; number < count; number += 1) {
    progress(`${suite.name}, round ${number + 1} of ${count}`);
    const order = names.map((_, i) => names[(i + number) % names.length]);
    const round = Object.fromEntries(names.map((name) => [name, {}]));
    for (const [key, size] of Object.entries(sizes)) {
      if (size >= LARGE && number % 2 === 1) continue;
      for (const name of order) round[name][key] = await measurePage(browser, origin, suite.page(name), size, budget);
    }
    rounds.push(round);
  }
  return rounds;
}

/** What the browser refuses of each contender: plainly, and with one `anyOf` in the schema, where there is a schema. */
export async function checkPolicies(browser, origin, suite, names) {
  const policies = {};
  for (const name of names) {
    policies[name] = [
      await checkPolicy(browser, origin, suite.page(name), false),
      await checkPolicy(browser, origin, suite.page(name), true),
    ];
  }
  return policies;
}
