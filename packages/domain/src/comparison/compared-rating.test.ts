import { expect, it } from 'vitest';
import { comparedRating } from './compared-rating.ts';

const red = { rag: 'red' } as const;
const green = { rag: 'green' } as const;
const none = { rag: null };

it.each([
  [red, green, 'same', 'changed'],
  [red, none, 'same', 'lost'],
  [none, green, 'same', 'newlyRated'],
  [red, red, 'same', 'same'],
  [none, none, 'same', 'unrated'],
  [red, red, 'changed-definition', 'otherMeasure'],
  [none, green, 'not-comparable', 'otherMeasure'],
  [red, null, null, 'onlyBefore'],
  [null, none, null, 'onlyNow'],
] as const)('from %j to %j, comparing as %s: %s', (before, now, comparability, change) => {
  expect(comparedRating({ before, now, comparability })).toBe(change);
});
