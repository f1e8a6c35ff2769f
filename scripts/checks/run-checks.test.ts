import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Check, failed, type Outcome, skipped } from './check.ts';
import { runChecks } from './run-checks.ts';

const PASSES: Outcome = { passed: 3, failed: 0, skipped: 0 };

function check(name: string, run: () => Promise<Outcome>): Check {
  return { name, run };
}

let lines: string[] = [];

beforeEach(() => {
  lines = [];
  vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  vi.spyOn(console, 'log').mockImplementation((line) => void lines.push(line));
});

afterEach(() => vi.restoreAllMocks());

describe('runChecks', () => {
  it('ends with the sum of what passed and failed', async () => {
    expect(await runChecks([check('a', async () => PASSES), check('b', async () => PASSES)])).toBe(0);
    expect(lines).toEqual(['6 passed, 0 failed']);
  });

  it('goes on after a failure, names it, and ends with 1', async () => {
    const checks = [check('a', async () => failed('It broke.')), check('b', async () => PASSES)];
    expect(await runChecks(checks)).toBe(1);
    expect(lines).toEqual(['\nIt broke.\n', 'Failed: a', '3 passed, 1 failed']);
  });

  it('counts a check that throws as a failure', async () => {
    const broken = check('a', async () => {
      throw new Error('no such file');
    });
    expect(await runChecks([broken, check('b', async () => PASSES)])).toBe(1);
    expect(lines.at(-1)).toBe('3 passed, 1 failed');
  });

  it('names what was skipped and why, before the sum', async () => {
    expect(
      await runChecks([check('a', async () => PASSES), check('b', async () => skipped('no server', 2))]),
    ).toBe(0);
    expect(lines).toEqual(['b skipped: no server', '3 passed, 0 failed, 2 skipped']);
  });
});
