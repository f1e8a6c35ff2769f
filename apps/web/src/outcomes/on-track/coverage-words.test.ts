import { expect, it } from 'vitest';
import { coverageWords, onTrackWords, othersWords, restWords } from './coverage-words.ts';

it('counts', () => {
  expect(onTrackWords({ agreed: 7, rated: 5, onTrack: 3 })).toBe('3 of 7 agreed outcomes are on track');
  expect(onTrackWords({ agreed: 1, rated: 1, onTrack: 1 })).toBe('1 of 1 agreed outcome is on track');
});

it('says what the others are', () => {
  expect(othersWords({ agreed: 7, rated: 5, onTrack: 3 })).toBe(
    '2 are not on track, and 2 have no rated measure.',
  );
  expect(othersWords({ agreed: 7, rated: 4, onTrack: 3 })).toBe(
    '1 is not on track, and 3 have no rated measure.',
  );
  expect(othersWords({ agreed: 4, rated: 3, onTrack: 3 })).toBe('1 has no rated measure.');
  expect(othersWords({ agreed: 3, rated: 3, onTrack: 3 })).toBeNull();
});

it('does not say that nothing is on track where nothing is rated', () => {
  expect(onTrackWords({ agreed: 8, rated: 0, onTrack: 0 })).toBe(
    'none of 8 agreed outcomes has a rated measure',
  );
  expect(coverageWords({ agreed: 0, rated: 0, onTrack: 0 }, 25)).toBe(
    '0 of 25 outcomes have an agreed measure',
  );
});

it('says what is not counted, and that few say little', () => {
  expect(restWords({ agreed: 0, rated: 0, onTrack: 0 }, 25)).toContain('nothing can be counted');
  expect(restWords({ agreed: 7, rated: 3, onTrack: 3 }, 25)).toBe(
    '18 outcomes of 25 have no agreed measure yet, and are not counted. With so few agreed, the count says little about Luton 2040 as a whole.',
  );
  expect(restWords({ agreed: 24, rated: 3, onTrack: 3 }, 25)).toBe(
    '1 outcome of 25 has no agreed measure yet, and is not counted.',
  );
  expect(restWords({ agreed: 25, rated: 3, onTrack: 3 }, 25)).toBeNull();
});

it('says the coverage after a change', () => {
  expect(coverageWords({ agreed: 1, rated: 1, onTrack: 0 }, 25)).toBe(
    '1 of 25 outcomes has an agreed measure; 0 of 1 agreed outcome is on track',
  );
});
