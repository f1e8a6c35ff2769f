import Big from 'big.js';
import { type RatingCounts, ratingCounts } from '../rating/rating-counts.ts';
import { joinWords } from '../text/join-words.ts';
import { roundDecimal } from '../value/round-decimal.ts';
import { type AgreedMeasure, countedReports } from './agreed-measure.ts';

type TrackState = 'ON_TRACK' | 'NOT_ON_TRACK' | 'NOT_RATED';

export interface OutcomeMeasures {
  /** Id of the outcome. */
  readonly outcome: string;
  /** Its agreed measures in the edition; an outcome without any is not counted. */
  readonly measures: readonly AgreedMeasure[];
}

export interface TrackedOutcome {
  readonly outcome: string;
  readonly state: TrackState;
  /** Its agreed measures in the edition, by the rating shown to readers. */
  readonly ratings: RatingCounts;
}

export interface TargetsOnTrack {
  readonly onTrack: number;
  /** Outcomes with at least one agreed measure. */
  readonly agreed: number;
  /** onTrack of agreed in percent with one decimal, e.g. "33.3"; null where no outcome is agreed. */
  readonly percent: string | null;
  /** The arithmetic in words. */
  readonly explanation: string;
  /** The agreed outcomes, in the order they were given. */
  readonly outcomes: readonly TrackedOutcome[];
}

/**
 * "% of 2040 targets on track" (`002`, quarterly measure 48), as a count: n of m agreed outcomes, never weighted by measures.
 * An outcome is on track where at least one of its agreed measures is rated in the edition and none of the rated ones is red
 * or amber; it is not rated where none of them is. What the edition does not report, or only lists, is left out.
 */
export function targetsOnTrack(all: readonly OutcomeMeasures[]): TargetsOnTrack {
  const outcomes = all
    .filter(({ measures }) => measures.length > 0)
    .map(({ outcome, measures }): TrackedOutcome => {
      const ratings = ratingCounts(countedReports(measures));
      return { outcome, state: stateOf(ratings), ratings };
    });
  const count = (wanted: TrackState) => outcomes.filter(({ state }) => state === wanted).length;
  const onTrack = count('ON_TRACK');
  const agreed = outcomes.length;
  const percent =
    agreed === 0
      ? null
      : roundDecimal(new Big(onTrack).times(100).div(agreed), 1, 'half-away-from-zero').toFixed(1);
  const explanation = explain(all.length, agreed, percent, {
    onTrack,
    notOnTrack: count('NOT_ON_TRACK'),
    notRated: count('NOT_RATED'),
  });
  return { onTrack, agreed, percent, explanation, outcomes };
}

function stateOf({ red, amber, green }: RatingCounts): TrackState {
  if (red + amber > 0) return 'NOT_ON_TRACK';
  return green > 0 ? 'ON_TRACK' : 'NOT_RATED';
}

interface States {
  readonly onTrack: number;
  readonly notOnTrack: number;
  readonly notRated: number;
}

function explain(all: number, agreed: number, percent: string | null, states: States): string {
  if (percent === null) return 'No outcome has an agreed measure yet, so there is nothing to count.';
  const { onTrack, notOnTrack, notRated } = states;
  const told = joinWords([
    `${onTrack} of ${agreed} ${are(onTrack)} on track (${percent}%)`,
    ...(notOnTrack > 0 ? [`${notOnTrack} ${are(notOnTrack)} not`] : []),
    ...(notRated > 0 ? [`${notRated} ${have(notRated)} no rated measure in this edition`] : []),
  ]);
  return `${agreed} of ${all} outcomes ${have(agreed)} an agreed measure. ${told}. ${RULE}`;
}

const RULE =
  'An outcome is on track when at least one of its agreed measures is rated and none of them is red or amber.';

const are = (count: number) => (count === 1 ? 'is' : 'are');
const have = (count: number) => (count === 1 ? 'has' : 'have');
