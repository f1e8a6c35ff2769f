import type { Outcome } from './check.ts';

/** The part of Playwright's JSON report that is read here. */
export interface PlaywrightReport {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
}

/** A flaky test did pass, at a second attempt: it counts so, and the note says it. A run that ended badly never counts as none. */
export function countPlaywright({ stats }: PlaywrightReport, exitCode: number, output: string): Outcome {
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected === 0 && exitCode !== 0 ? 1 : stats.unexpected,
    skipped: stats.skipped,
    output,
    ...(stats.flaky === 0 ? {} : { note: `${stats.flaky} only at a second attempt` }),
  };
}
