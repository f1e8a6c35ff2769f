import { expect, it } from 'vitest';
import { countRatings } from './count-ratings.ts';

const red = { rag: 'red' } as const;
const green = { rag: 'green' } as const;
const none = { rag: null };

it('counts each pair once', () => {
  const counts = countRatings([
    { before: red, now: red, comparability: 'same' },
    { before: none, now: none, comparability: 'same' },
    { before: red, now: green, comparability: 'same' },
    { before: none, now: red, comparability: 'same' },
    { before: green, now: none, comparability: 'same' },
    { before: red, now: green, comparability: 'changed-definition' },
    { before: red, now: red, comparability: 'not-comparable' },
    { before: red, now: null, comparability: null },
    { before: null, now: green, comparability: null },
  ]);
  expect(counts).toEqual({
    ...{ same: 1, unrated: 1, changed: 1, lost: 1, newlyRated: 1 },
    ...{ otherMeasure: 2, onlyBefore: 1, onlyNow: 1 },
  });
});
