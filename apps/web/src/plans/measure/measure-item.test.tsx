// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { afterEach, expect, it } from 'vitest';
import { MEASURE } from './fixture-plan-measure.ts';
import { MeasureItem } from './measure-item.tsx';
import type { PlanMeasure } from './plan-measure.ts';

afterEach(cleanup);

function draw(measure: PlanMeasure) {
  render(<MeasureItem measure={measure} />, { wrapper: MemoryRouter });
  return screen.getByRole('listitem').textContent;
}

it('says what a measure should change, how, and who registered it', () => {
  const text = draw(MEASURE);
  expect(screen.getByRole('link', { name: 'Clean streets' }).getAttribute('href')).toBe(
    '/framework/annual-12',
  );
  expect(text).toContain('(Annual measures, 12)');
  expect(text).toContain('HowReeds clean water.');
  expect(text).toContain('Registered by ada, 26 Feb 2024, 14:05');
});

it('says of a request why it is needed, and the decision with its reason', () => {
  const decision = { at: '2024-03-01T09:00:00Z', by: 'bo', reason: 'Measured already.' };
  const text = draw({ ...MEASURE, status: 'DECLINED', frameworkMeasure: null, decision });
  expect(text).toContain('None: outside the framework');
  expect(text).toContain('Why it is neededReeds clean water.');
  expect(text).toContain('Request declined by bo, 1 Mar 2024, 09:00: “Measured already.”');
  expect(text).toContain('Requested by ada');
});
