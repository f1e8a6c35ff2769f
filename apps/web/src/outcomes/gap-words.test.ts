import { expect, it } from 'vitest';
import { gapSentence } from './gap-words.ts';

it('says what is missing, and where', () => {
  expect(gapSentence('NO_MEASURE', '2023-24 Q3')).toBe('No measure is agreed to serve it.');
  expect(gapSentence('NO_TARGET', '2023-24 Q3')).toContain('a target in 2023-24 Q3');
  expect(gapSentence('NO_DATA', '2023-24 Q3')).toContain('a figure in 2023-24 Q3');
});
