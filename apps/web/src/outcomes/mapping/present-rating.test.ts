import { expect, it } from 'vitest';
import { presentRating, type RatedRow } from './present-rating.ts';

const row = (rest: Partial<RatedRow>): RatedRow => ({
  id: '2023-24-q3.made-up',
  indicatorId: 'made-up',
  rag: null,
  unratedReason: null,
  listedOnly: false,
  ...rest,
});

it.each([
  ['GREEN', 'Green', row({ rag: 'GREEN' })],
  [null, 'Not rated: no target', row({ unratedReason: 'NO_TARGET' })],
  [null, 'Not rated', row({})],
  [null, 'Only listed in 2023-24 Q3', row({ rag: 'GREEN', listedOnly: true })],
  [null, 'Not reported in 2023-24 Q3', undefined],
])('%s: %s', (rag, words, of) => {
  expect(presentRating(of, '2023-24 Q3')).toEqual({ rag, words });
});
