import { describe, expect, it } from 'vitest';
import { countPlaywright } from './playwright-report.ts';

const STATS = { expected: 7, unexpected: 0, flaky: 0, skipped: 1 };

describe('countPlaywright', () => {
  it('counts tests', () => {
    expect(countPlaywright({ stats: { ...STATS, unexpected: 2 } }, 1, '')).toMatchObject({
      passed: 7,
      failed: 2,
      skipped: 1,
    });
  });

  it('says when a test passed only at a second attempt', () => {
    expect(countPlaywright({ stats: { ...STATS, flaky: 1 } }, 0, '')).toMatchObject({
      passed: 8,
      note: '1 only at a second attempt',
    });
  });

  it('counts a run that ended badly without a failed test as a failure', () => {
    expect(countPlaywright({ stats: STATS }, 1, '')).toMatchObject({ passed: 7, failed: 1 });
  });
});
