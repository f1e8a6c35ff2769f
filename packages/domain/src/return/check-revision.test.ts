import { expect, it } from 'vitest';
import { decimal } from '../rating/fixtures.ts';
import type { Actual } from '../value/actual.ts';
import { checkRevision } from './check-revision.ts';
import type { ReturnRevision } from './return-content.ts';

const held = (period: string, value: string, status: Actual['status'] = 'final'): Actual => ({
  period,
  value: decimal(value),
  status,
  expected: null,
  raw: value,
});

const REPORTED = [
  held('2096-97-q1', '5.4'),
  held('2096-97-q2', '5.6'),
  held('2096-97-q3', '5.5'),
  held('2096-97-q4', '5.3'),
  held('2095-96', '560'),
];

const NEW: ReturnRevision = {
  period: '2096-97-q2',
  value: '5.7',
  numerator: null,
  denominator: null,
  reason: '',
};

const check = (change: Partial<ReturnRevision>, reported = REPORTED) =>
  checkRevision({ ...NEW, ...change }, { unit: '%', decimals: 1, reported });

it('has nothing to say about a figure like those around it', () => {
  expect(check({})).toEqual({ hasValue: true, faults: [], question: null });
  expect(check({ value: '' })).toEqual({ hasValue: false, faults: [], question: null });
  expect(check({ period: '' })).toEqual({ hasValue: true, faults: [], question: null });
});

it('asks about a figure far from those around it, later ones too, and of its kind alone', () => {
  expect(check({ value: '560' }).question).toBe(
    '560% is 102 times the largest of the other 3 figures (5.5%). Is the unit right?',
  );
});

it('asks about a slip beside the one it replaces where few are around it', () => {
  const few = [held('2095-96', '5.6'), held('2096-97', '5.5')];
  expect(check({ period: '2096-97', value: '550' }, few).question).toBe(
    '550% is 100 times the figure that stands (5.5%). Is the unit right?',
  );
  expect(check({ period: '2096-97', value: '6' }, few).question).toBeNull();
});

it('asks about no slip that is put right', () => {
  const slipped = REPORTED.map((actual) => (actual.period === NEW.period ? held(NEW.period, '560') : actual));
  expect(check({ value: '5.6' }, slipped).question).toBeNull();
});

it('finds the figure that stands already, unless it was provisional or gets its parts', () => {
  const same =
    '5.6% is the figure that stands for Q2 2096-97 already. Give another, or leave the figure as it is.';
  expect(check({ value: '5.60' }).faults).toEqual([{ field: 'value', message: same }]);
  expect(check({ value: '5.6', numerator: '56', denominator: '1000' }).faults).toEqual([]);
  expect(check({ value: '5.6' }, [held(NEW.period, '5.6', 'provisional')]).faults).toEqual([]);
});

it('says what cannot be read', () => {
  expect(check({ value: 'x' }).faults.map(({ field }) => field)).toEqual(['value']);
  expect(check({ numerator: '1' }).faults.map(({ field }) => field)).toEqual(['denominator']);
});
