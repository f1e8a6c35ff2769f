import { expect, test } from 'vitest';
import { whoseRatings } from './whose-ratings.ts';

const edition = {
  filed: false,
  stage: 'PUBLISHED',
  coloursSurvived: true,
  thresholdsPrinted: true,
} as const;

test('an edition says whose its colours are', () => {
  expect(whoseRatings(edition)).toContain('as the council printed it');
  expect(whoseRatings({ ...edition, coloursSurvived: false })).toContain('the thresholds the edition prints');
  expect(whoseRatings({ ...edition, coloursSurvived: false, thresholdsPrinted: false })).toContain(
    'its default rule',
  );
  expect(whoseRatings({ ...edition, filed: true })).toContain('as it was published');
  expect(whoseRatings({ ...edition, filed: true, stage: 'SCRUTINY' })).toContain('have filed so far');
});
