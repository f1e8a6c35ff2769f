import { expect, it } from 'vitest';
import { coverageWords, onTrackWords, restWords } from './coverage-words.ts';

it('counts', () => {
  expect(onTrackWords({ agreed: 7, onTrack: 3 })).toBe('3 of 7 agreed outcomes are on track');
  expect(onTrackWords({ agreed: 1, onTrack: 1 })).toBe('1 of 1 agreed outcome is on track');
});

it('says what is not counted, and that few say little', () => {
  expect(restWords({ agreed: 0, onTrack: 0 }, 25)).toContain('nothing can be counted');
  expect(restWords({ agreed: 7, onTrack: 3 }, 25)).toBe(
    '18 outcomes of 25 have no agreed measure yet, and are not counted. With so few agreed, the count says little about Luton 2040 as a whole.',
  );
  expect(restWords({ agreed: 24, onTrack: 3 }, 25)).toBe(
    '1 outcome of 25 has no agreed measure yet, and is not counted.',
  );
  expect(restWords({ agreed: 25, onTrack: 3 }, 25)).toBeNull();
});

it('says the coverage after a change', () => {
  expect(coverageWords({ agreed: 1, onTrack: 0 }, 25)).toBe(
    '1 of 25 outcomes has an agreed measure; 0 of 1 agreed outcome is on track',
  );
});
