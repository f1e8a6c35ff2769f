import { expect, it } from 'vitest';
import { makePeriod } from '../period/make-period.ts';
import type { ChangeUnit } from '../target/target.ts';
import { decimal } from './fixtures.ts';
import { wantedChange } from './wanted-change.ts';

const goal = (wanted: string, by: ChangeUnit) => ({
  kind: 'change' as const,
  wanted: decimal(wanted),
  by,
  baseline: decimal('10'),
  baselinePeriod: makePeriod({ kind: 'financial-year', year: 2015 }),
});

it.each([
  [goal('-0.25', 'points'), false, 'a fall of at least 0.25 percentage points'],
  [goal('5', 'percent'), true, 'a rise of at least 5%'],
  [goal('0', 'points'), false, 'no rise'],
  [goal('0', 'points'), true, 'no fall'],
])('says what a target asks for', (wanted, higherIsBetter, words) => {
  expect(wantedChange(wanted, '%', higherIsBetter)).toBe(words);
});
