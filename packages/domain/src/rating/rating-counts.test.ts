import { expect, it } from 'vitest';
import type { Rag, UnratedReason } from './rating.ts';
import { ratingCounts } from './rating-counts.ts';

const row = (rag: Rag | null, unratedReason: UnratedReason | null = null, listedOnly = false) => ({
  rag,
  unratedReason,
  listedOnly,
});

it('counts colours, and the unrated by reason; what is only listed is not counted', () => {
  const rows = [
    row('red'),
    row('green'),
    row('green'),
    row(null, 'AWAITING_DATA'),
    row(null, 'NO_TARGET'),
    row(null, 'AWAITING_DATA'),
    row(null, 'DATA_ONLY', true),
    row(null),
  ];
  expect(ratingCounts(rows)).toEqual({
    red: 1,
    amber: 0,
    green: 2,
    unrated: [
      { reason: 'NO_TARGET', count: 1 },
      { reason: 'NO_RULE', count: 1 },
      { reason: 'AWAITING_DATA', count: 2 },
    ],
  });
});
