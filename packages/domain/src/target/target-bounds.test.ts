import { expect, it } from 'vitest';
import { decimal, target } from '../rating/fixtures.ts';
import { formatBounds } from './format-bounds.ts';
import type { JudgedPolarity } from './polarity.ts';
import { targetBounds } from './target-bounds.ts';

const range = (lower: string | null, upper: string | null) =>
  target(null, null, {
    form: 'range',
    lower: lower === null ? null : decimal(lower),
    upper: upper === null ? null : decimal(upper),
  });

it.each<[string, ReturnType<typeof target>, JudgedPolarity, string | null]>([
  ['a level', target(null, '95'), 'higher-is-better', 'at least 95%'],
  ['a level', target(null, '10'), 'lower-is-better', 'at most 10%'],
  ['a level', target(null, '10'), 'within-range', '10%'],
  ['a range', range('8', '12'), 'within-range', 'between 8% and 12%'],
  ['a range', range('8', '12'), 'higher-is-better', 'at least 8%'],
  ['a range', range('8', '12'), 'lower-is-better', 'at most 12%'],
  ['an open range', range('8', null), 'within-range', 'at least 8%'],
  ['an open range', range(null, '12'), 'within-range', 'at most 12%'],
  ['an open range', range(null, '12'), 'higher-is-better', 'at least 12%'],
  ['a reversed range', range('12', '8'), 'within-range', null],
  ['an empty range', range(null, null), 'within-range', null],
  ['a change', target(null, '5', { form: 'change' }), 'higher-is-better', null],
])('%s', (_, given, polarity, words) => {
  const bounds = targetBounds(given, polarity);
  expect(bounds === null ? null : formatBounds(bounds, '%')).toBe(words);
});
