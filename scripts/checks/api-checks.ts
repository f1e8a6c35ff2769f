import { type Check, type Outcome, skipped } from './check.ts';
import { runVitest } from './run-vitest.ts';
import { withTestServer } from './with-test-server.ts';

const API = 'apps/api';

/** The API's own tests: on each kind of database, on one of them where the date is another than in Luton. */
export function apiChecks(): readonly Check[] {
  let tests = 1;
  const embedded = async () => {
    const outcome = await runApiTests({ TZ: 'Pacific/Auckland' });
    tests = outcome.passed + outcome.failed + outcome.skipped;
    return outcome;
  };
  return [
    { name: 'API tests on the embedded database, in New Zealand time', run: embedded },
    { name: 'API tests on PostgreSQL', run: () => onPostgres(tests) },
  ];
}

function runApiTests(env: NodeJS.ProcessEnv): Promise<Outcome> {
  return runVitest(API, 'test', env);
}

/** @param tests how many are skipped where there is no PostgreSQL */
async function onPostgres(tests: number): Promise<Outcome> {
  const outcome = await withTestServer(runApiTests);
  return 'why' in outcome ? skipped(outcome.why, tests) : outcome;
}
