// `npm test`: everything, or with names after it (`npm test -- static unit`) some groups of checks.
import { apiChecks } from './checks/api-checks.ts';
import { browserChecks } from './checks/browser-checks.ts';
import type { Check } from './checks/check.ts';
import { runChecks } from './checks/run-checks.ts';
import { staticChecks } from './checks/static-checks.ts';
import { unitChecks } from './checks/unit-checks.ts';
import { CannotGoOn } from './launch/cannot-go-on.mjs';
import { stopSignal } from './launch/child.mjs';
import { reportFailure } from './launch/report-failure.mjs';
import { setUp } from './setup/set-up.ts';

const GROUPS = new Map<string, () => readonly Check[]>([
  ['static', staticChecks],
  ['unit', unitChecks],
  ['api', apiChecks],
  ['browser', browserChecks],
]);

async function test(names: readonly string[]): Promise<number> {
  const unknown = names.find((name) => !GROUPS.has(name));
  if (unknown !== undefined)
    throw new CannotGoOn(`There are no "${unknown}" checks, only: ${[...GROUPS.keys()].join(', ')}`);
  try {
    await setUp();
  } catch (error) {
    reportFailure(error);
    if (stopSignal() === undefined) console.log('Failed: the set-up\n0 passed, 1 failed');
    return Number(process.exitCode);
  }
  return runChecks(
    [...GROUPS].flatMap(([name, checks]) => (names.length === 0 || names.includes(name) ? checks() : [])),
  );
}

await test(process.argv.slice(2)).then((code) => {
  process.exitCode = code;
}, reportFailure);
