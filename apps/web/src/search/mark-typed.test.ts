import { expect, it } from 'vitest';
import { markTyped } from './mark-typed.ts';

const marked = (title: string, typed: string) =>
  markTyped(title, typed)
    .map(({ text, marked }) => (marked ? `[${text}]` : text))
    .join('');

it.each([
  ['Town centre footfall', 'foot footfall', 'Town centre [footfall]'],
  ['Decent Streets', 'streets decent', '[Decent] [Streets]'],
  ['% of council tax (net)', 'tax (', '% of council [tax] [(]net)'],
  ['Decent streets', 'streat', 'Decent streets'],
  ['Decent streets', '  ', 'Decent streets'],
])('%s, typed "%s": %s', (title, typed, expected) => {
  expect(marked(title, typed)).toBe(expected);
});
