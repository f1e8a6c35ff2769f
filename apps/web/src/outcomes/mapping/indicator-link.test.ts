import { expect, it } from 'vitest';
import { indicatorLink } from './indicator-link.ts';

const reports = ['2016-17-q4', '2022-23-q4'].map((id) => ({ edition: { id } }));

it('leads to the edition, to the newest that has it, or nowhere', () => {
  const trees = { id: 'trees', reports };
  expect(indicatorLink(trees, '2016-17-q4')).toBe('/editions/2016-17-q4/indicators/trees');
  expect(indicatorLink(trees, '2023-24-q3')).toBe('/editions/2022-23-q4/indicators/trees');
  expect(indicatorLink({ id: 'trees', reports: [] }, '2023-24-q3')).toBeNull();
});
