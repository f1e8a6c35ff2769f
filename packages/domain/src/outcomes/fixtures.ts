import { type Rag, UNRATED_REASONS, type UnratedReason } from '../rating/rating.ts';
import type { AgreedMeasure } from './agreed-measure.ts';

// Made-up measures for the tests of this folder.

export const NOT_REPORTED: AgreedMeasure = { report: null };

export function rated(rag: Rag, rest: { hasFigure?: boolean; listedOnly?: boolean } = {}): AgreedMeasure {
  return { report: { rag, unratedReason: null, listedOnly: false, hasFigure: true, ...rest } };
}

export function unrated(
  unratedReason: UnratedReason,
  rest: { hasFigure?: boolean; listedOnly?: boolean } = {},
): AgreedMeasure {
  return { report: { rag: null, unratedReason, listedOnly: false, hasFigure: true, ...rest } };
}

const YES_AND_NO = [true, false];
const RAGS: readonly Rag[] = ['red', 'amber', 'green'];

/** Every measure there can be: not reported, and with each rating or reason, only listed or not, with a figure or not. */
export const EVERY_MEASURE: readonly AgreedMeasure[] = [
  NOT_REPORTED,
  ...YES_AND_NO.flatMap((listedOnly) =>
    YES_AND_NO.flatMap((hasFigure) => [
      ...RAGS.map((rag) => rated(rag, { listedOnly, hasFigure })),
      ...UNRATED_REASONS.map((reason) => unrated(reason, { listedOnly, hasFigure })),
    ]),
  ),
];
