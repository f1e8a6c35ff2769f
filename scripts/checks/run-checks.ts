import { exitCodeOf, stopSignal } from '../launch/child.mjs';
import { step } from '../launch/progress.mjs';
import { type Check, failed, type Outcome } from './check.ts';

/** Runs all checks, also after a failure, and ends with the sum on the last line. @returns the exit code */
export async function runChecks(checks: readonly Check[]): Promise<number> {
  const outcomes: Outcome[] = [];
  const broken: string[] = [];
  const left: string[] = [];
  for (const { name, run } of checks) {
    const outcome = await step(
      name,
      () => run().catch((error) => failed(String(error?.stack ?? error))),
      describe,
    );
    const signal = stopSignal();
    if (signal !== undefined) return exitCodeOf(signal);
    if (outcome.failed > 0) {
      broken.push(name);
      if (outcome.output !== undefined) console.log(`\n${outcome.output.trim()}\n`);
    }
    if (isSkipped(outcome)) left.push(`${name} skipped: ${outcome.note}`);
    outcomes.push(outcome);
  }
  for (const line of left) console.log(line);
  if (broken.length > 0) console.log(`Failed: ${broken.join('; ')}`);
  console.log(summary(outcomes));
  return broken.length > 0 ? 1 : 0;
}

function describe(outcome: Outcome): string {
  if (stopSignal() !== undefined) return 'stopped';
  const { passed, failed: lost, skipped, note } = outcome;
  const word = lost > 0 ? 'FAILED' : isSkipped(outcome) ? 'skipped' : 'ok';
  const counts = passed + lost > 1 ? summary([outcome]) : skipped > 1 ? `${skipped} tests` : undefined;
  return `${[word, counts].filter((part) => part !== undefined).join(', ')}${note === undefined ? '' : `: ${note}`}`;
}

function isSkipped({ passed, failed: lost, skipped }: Outcome): boolean {
  return skipped > 0 && passed + lost === 0;
}

/** "12 passed, 0 failed", and how many were skipped when any were. */
function summary(outcomes: readonly Outcome[]): string {
  const sum = (of: (outcome: Outcome) => number) =>
    outcomes.reduce((total, outcome) => total + of(outcome), 0);
  const skipped = sum((outcome) => outcome.skipped);
  const counts = `${sum((outcome) => outcome.passed)} passed, ${sum((outcome) => outcome.failed)} failed`;
  return skipped === 0 ? counts : `${counts}, ${skipped} skipped`;
}
