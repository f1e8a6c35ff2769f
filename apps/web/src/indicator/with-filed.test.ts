import { expect, it } from 'vitest';
import { figure } from '../shared/figures/fixture-figure.ts';
import { withFiled } from './with-filed.ts';

const FILED = { edition: null, by: 'Ola', at: '2030-07-01T09:00:00Z', reason: null };

const printed = [
  figure('2029-30-q3', '5.3'),
  figure('2029-30-q3', '53', { kind: 'NUMERATOR' }),
  figure('2029-30-q4', '56', { kind: 'NUMERATOR' }),
  figure('2029-30-q4', '1000', { kind: 'DENOMINATOR' }),
];
const shown = (actual: ReturnType<typeof figure>) =>
  withFiled([...printed, actual], new Map([['filed', FILED]])).map(
    ({ period, kind, value, filed }) => `${period.id} ${kind} ${value}${filed === undefined ? '' : ' filed'}`,
  );
const OWN = ['2029-30-q3 ACTUAL 5.3', '2029-30-q3 NUMERATOR 53'];

it('shows the parts that were filed with a figure, and no others of its period', () => {
  const actual = figure('2029-30-q4', '5.4', { id: 'filed', numerator: '54', denominator: '999' });
  expect(shown(actual)).toEqual([
    ...OWN,
    '2029-30-q4 ACTUAL 5.4 filed',
    '2029-30-q4 NUMERATOR 54 filed',
    '2029-30-q4 DENOMINATOR 999 filed',
  ]);
});

it('shows none where a figure was filed without', () => {
  expect(shown(figure('2029-30-q4', '5.4', { id: 'filed' }))).toEqual([
    ...OWN,
    '2029-30-q4 ACTUAL 5.4 filed',
  ]);
});

it('leaves what is printed as it is', () => {
  expect(shown(figure('2029-30-q4', '5.6'))).toContain('2029-30-q4 NUMERATOR 56');
});
