import { expect, it } from 'vitest';
import { excerpt } from './excerpt.ts';

it.each([
  ['Made up.', 'Made up.'],
  [' Two\n lines ', 'Two lines'],
  ['One sentence here. Another one that is long', 'One sentence here. …'],
  ['Words that go on and on without an end to them', 'Words that go on and on …'],
])('%s', (text, shown) => {
  expect(excerpt(text, 27)).toBe(shown);
});
