import { expect, it } from 'vitest';
import { printedWords } from './printed-words.ts';

it.each([
  ['98.60%', '98.6%', null],
  ['3.70', '3.70 million', null],
  ['1,132,515', '£1,132,515', null],
  ['n/a', 'not available', null],
  ['', 'not due yet', null],
  ['-0.8%', '−0.8%', null],
])('%s says nothing that %s does not', (raw, shown, expected) => {
  expect(printedWords(raw, shown, expected)).toBeNull();
});

it.each([
  ['£51.91', '£51.91m'],
  ['59.7% (Revised data 2022/23)', '59.7%'],
  ['10% prov.', '10.0%'],
  ['*see commentary', 'not available'],
])('%s is quoted beside %s', (raw, shown) => {
  expect(printedWords(raw, shown, null)).toBe(raw);
});

it('does not repeat a date that is shown', () => {
  expect(printedWords('data due: Dec 2024', 'due Dec 2024', 'Dec 2024')).toBeNull();
});
