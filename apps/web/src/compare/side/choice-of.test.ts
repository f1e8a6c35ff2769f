import { expect, it } from 'vitest';
import { choiceOf } from './choice-of.ts';

const EDITION = { financialYear: '2096-97', quarter: 2 };
const all = ['a', 'b', 'c', 'd', 'e', 'f', 'g'].map((indicatorId) => ({ indicatorId }));
const ids = (named: readonly string[]) =>
  choiceOf(all, named, EDITION).rows.map(({ indicatorId }) => indicatorId);
const faults = (named: readonly string[]) => choiceOf(all, named, EDITION).faults;

it('shows what is named, in that order', () => {
  expect(ids(['c', 'a'])).toEqual(['c', 'a']);
  expect(faults(['c', 'a'])).toEqual([]);
  expect(ids([])).toEqual([]);
});

it('says what the edition does not report', () => {
  expect(ids(['x', 'a', 'y'])).toEqual(['a']);
  expect(faults(['x', 'a', 'y'])).toEqual(['2096-97 Q2 reports no indicator “x” and “y”.']);
});

it('shows six at most, and says so', () => {
  const seven = ['g', 'f', 'e', 'd', 'c', 'b', 'a'];
  expect(ids(seven)).toEqual(['g', 'f', 'e', 'd', 'c', 'b']);
  expect(faults(seven)).toEqual([
    'At most 6 indicators stand side by side. The first 6 of the 7 in the address are shown.',
  ]);
  // Unknown ones take no place.
  expect(ids(['x', ...seven.slice(1)])).toHaveLength(6);
});
