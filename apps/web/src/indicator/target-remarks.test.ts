import { expect, it } from 'vitest';
import { target } from '../shared/target/fixture-target.ts';
import { cadenceWords } from '../shared/target/target-cadence.ts';
import { targetRemarks } from './target-remarks.ts';

it('says what a change is counted from and in, and what is provisional or does not stand', () => {
  const change = target('2023-24', '-1', {
    form: 'CHANGE',
    changeBy: 'points',
    baseline: { id: '2022-23', label: '2022-23' },
    note: 'baseline is the editor’s assumption',
  });
  expect(targetRemarks(change)).toEqual([
    'Counted from 2022-23, in percentage points.',
    'Baseline is the editor’s assumption.',
  ]);
  expect(targetRemarks(target('2023-24', '5', { provisional: true, standing: false }))).toEqual([
    'A further printing; the edition does not stand on it.',
    'Provisional.',
  ]);
  expect(targetRemarks(target('2023-24', '5'))).toEqual([]);
});

it('says what a target is for', () => {
  expect(cadenceWords(target('2023-24-q3', '5'))).toBe('for 2023-24-q3');
  expect(cadenceWords(target('2023-24', '5', { cadence: 'YEAR' }))).toBe('for the whole of 2023-24');
  expect(cadenceWords(target(null, '5', { cadence: 'STANDING' }))).toBe('standing, for any period');
  const toDate = { id: 'x', label: 'Year to end of Q3 2016-17' };
  expect(cadenceWords(target('x', '5', { cadence: 'YEAR_TO_DATE', period: toDate }))).toBe(
    'for the year to end of Q3 2016-17',
  );
});
