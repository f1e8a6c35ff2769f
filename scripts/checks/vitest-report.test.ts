import { describe, expect, it } from 'vitest';
import { countVitest, type VitestReport } from './vitest-report.ts';

const REPORT: VitestReport = {
  numPassedTests: 5,
  numFailedTests: 0,
  numPendingTests: 2,
  numTodoTests: 1,
  testResults: [{ status: 'passed', assertionResults: ['a test'] }],
};

describe('countVitest', () => {
  it('counts tests, and those left out as skipped', () => {
    expect(countVitest(REPORT, 0, '')).toMatchObject({ passed: 5, failed: 0, skipped: 3 });
  });

  it('counts failed tests once, not their file as well', () => {
    const testResults = [{ status: 'failed', assertionResults: ['a test'] }];
    expect(countVitest({ ...REPORT, numFailedTests: 2, testResults }, 1, '')).toMatchObject({
      passed: 5,
      failed: 2,
    });
  });

  it('counts a file that could not be run as a failure', () => {
    const testResults = [...REPORT.testResults, { status: 'failed', assertionResults: [] }];
    expect(countVitest({ ...REPORT, testResults }, 1, '')).toMatchObject({ passed: 5, failed: 1 });
  });

  it('counts a run that ended badly without a failed test as a failure', () => {
    expect(countVitest(REPORT, 1, 'Unhandled rejection')).toMatchObject({
      failed: 1,
      output: 'Unhandled rejection',
    });
  });
});
