import { expect, it } from 'vitest';
import { decimal } from '../rating/fixtures.ts';
import type { Actual } from '../value/actual.ts';
import { filedFigures } from './filed-figures.ts';
import { EMPTY_RETURN, type ReturnContent } from './return-content.ts';
import { withFiled } from './with-filed.ts';

const held = (period: string, value: string | null, status: Actual['status'] = 'final'): Actual => ({
  period,
  value: value === null ? null : decimal(value),
  status,
  expected: null,
  raw: value ?? 'tbc',
});

const HELD = [held('2096-97-q3', '7'), held('2096-97-q1', '5'), held('2096-97-q2', null, 'not-due')];

/** The actuals after what is filed for the second quarter. */
const stands = (content: Partial<ReturnContent>) =>
  withFiled(
    HELD,
    filedFigures({ ...EMPTY_RETURN, ...content }, { period: '2096-97-q2', unit: 'number', decimals: 0 }),
  ).map(({ period, value, status, expected }) => [
    period.slice(-2),
    value?.toFixed() ?? null,
    status,
    expected,
  ]);

it.each([
  ['a figure', { value: '6' }, ['q2', '6', 'final', null]],
  [
    'one that is awaited',
    { status: 'AWAITED', expected: '2097-01-31' },
    ['q2', null, 'awaited', '31 Jan 2097'],
  ],
  ['nothing', {}, ['q2', null, 'not-due', null]],
  ['what cannot be read', { value: 'n/a' }, ['q2', null, 'not-due', null]],
] as const)('%s takes the place of what stood, oldest first', (_what, content, own) => {
  expect(stands(content)).toEqual([['q1', '5', 'final', null], own, ['q3', '7', 'final', null]]);
});

it('puts a revised figure in the place of the earlier one, and leaves out what is of no period', () => {
  const revision = {
    period: '2096-97-q1',
    value: '4',
    numerator: null,
    denominator: null,
    reason: 'Counted again.',
  };
  const [first, ...others] = stands({ value: '6', revisions: [revision, { ...revision, period: 'soon' }] });
  expect(first).toEqual(['q1', '4', 'revised', null]);
  expect(others).toHaveLength(2);
});
