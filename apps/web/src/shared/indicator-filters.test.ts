import { expect, it } from 'vitest';
import { areaSlug, indicatorPath, indicatorsPath } from './indicator-filters.ts';

it('writes the addresses of the table and of an indicator', () => {
  expect(indicatorsPath('2023-24-q3')).toBe('/editions/2023-24-q3/indicators');
  expect(indicatorsPath('2023-24-q3', { area: ['net-zero'], rag: ['RED'] })).toBe(
    '/editions/2023-24-q3/indicators?area=net-zero&rag=red',
  );
  expect(indicatorPath('2023-24-q3', 'homeless-relief')).toBe(
    '/editions/2023-24-q3/indicators/homeless-relief',
  );
  expect(areaSlug('2023-24-q3.net-zero')).toBe('net-zero');
});
