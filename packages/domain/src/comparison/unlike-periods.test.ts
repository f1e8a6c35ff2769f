import { expect, it } from 'vitest';
import { unlikePeriods } from './unlike-periods.ts';

it('says where the figures are of another part of the year', () => {
  expect(unlikePeriods('2016-17-ytd-q4', '2023-24-ytd-q3')).toEqual({
    ...{ differ: 'part', before: 'to Q4', now: 'to Q3' },
  });
  expect(unlikePeriods('2016-17', '2023-24-ytd-q3')).toMatchObject({
    differ: 'part',
    before: 'the whole year',
  });
  expect(unlikePeriods('2016-17-q4', '2023-24-q3')).toMatchObject({ before: 'Q4', now: 'Q3' });
  expect(unlikePeriods('2016-12', '2023-09')).toMatchObject({ differ: 'part', before: 'Dec' });
});

it('says where they are of another kind of period', () => {
  expect(unlikePeriods('2016-17', '2023-24-q4')).toEqual({
    ...{ differ: 'kind', before: 'the whole year', now: 'Q4' },
  });
});

it('is nothing for the same stretch of two years, under whichever name', () => {
  expect(unlikePeriods('2016-17-q3', '2023-24-q3')).toBeNull();
  expect(unlikePeriods('2016-17', '2023-24-ytd-q4')).toBeNull();
  expect(unlikePeriods('2016-17-h1', '2023-24-ytd-q2')).toBeNull();
  expect(unlikePeriods('r12m-2016-12', 'r12m-2023-03')).toBeNull();
});

it('is nothing where a figure has no period', () => {
  expect(unlikePeriods(null, '2023-24-q3')).toBeNull();
  expect(unlikePeriods('no period', '2023-24-q3')).toBeNull();
});
