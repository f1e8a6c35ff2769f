import { expect, it } from 'vitest';
import { summaryAddress } from './summary-address.ts';

const NONE = { indicator: null, filter: null, section: null };

it('leads to the indicator, to the rows counted, or to the part of the page that lists them', () => {
  const at = (part: Partial<Parameters<typeof summaryAddress>[1]>) =>
    summaryAddress('2023-24-q3', { ...NONE, ...part });
  expect(at({ indicator: { id: 'trees' } })).toBe('/editions/2023-24-q3/indicators/trees');
  expect(at({ filter: { rags: ['RED'], unrated: [], movements: [] } })).toBe(
    '/editions/2023-24-q3/indicators?rag=red',
  );
  expect(at({ filter: { rags: [], unrated: ['NO_TARGET'], movements: [] } })).toBe(
    '/editions/2023-24-q3/indicators?unrated=NO_TARGET',
  );
  expect(at({ filter: { rags: [], unrated: [], movements: [] } })).toBe('/editions/2023-24-q3/indicators');
  expect(at({ section: 'YEAR_END' })).toBe('#year-end');
  expect(at({ section: 'CONFLICTS' })).toBe('/editions/2023-24-q3/conflicts');
  expect(at({})).toBeNull();
});
