import { movement } from '@dial/domain/movement/movement';
import { trend } from '@dial/domain/period/trend';
import { rate } from '@dial/domain/rating/rate';
import type { Rag } from '@dial/domain/rating/rating';
import type { Actual } from '@dial/domain/value/actual';
import { upperSnake } from '../load/upper-snake.ts';
import type { RuleFacts } from './rule-facts.ts';
import { movementInput, type RuleTarget, rateInput } from './rule-input.ts';
import type { StandingFigures } from './standing-figures.ts';

/** The order of colours in a list: what needs attention first, what is only listed last. */
const RAG_KEYS = { red: 0, amber: 1, green: 2 } as const;
const UNRATED_KEY = 3;
const LISTED_KEY = 4;

/** Sorts rows without a distance behind every one that has it. */
const NO_DISTANCE = '1000000000';

/**
 * What the rules make of a row.
 *
 * @param actuals that stand, oldest first
 */
export function judgeRow(facts: RuleFacts, actuals: readonly Actual[], targets: readonly RuleTarget[]) {
  return {
    rating: rate(rateInput(facts, actuals, targets)),
    moved: movement(movementInput(facts, actuals)),
  };
}

/**
 * The columns of an IndicatorReport that its rule facts, figures and targets decide: the figures it points to, rating, movement and
 * trend. Decimals as text.
 *
 * @param published the rating that a document prints or people gave, which is shown before the computed one; "computed" where what
 * is computed is signed off
 */
export function ratedColumns(
  facts: RuleFacts,
  figures: StandingFigures,
  targets: readonly RuleTarget[],
  published: Rag | null | 'computed',
) {
  const actuals = figures.actuals(facts.id);
  const { rating, moved } = judgeRow(facts, actuals, targets);
  const publishedRag = published === 'computed' ? rating.rag : published;
  const rag = publishedRag ?? rating.rag;
  return {
    actualId: figures.reportedId(facts),
    yearToDateId: figures.yearToDateId(facts),
    latestId: figures.latestId(facts),
    publishedRag,
    computedRag: rating.rag,
    rag,
    unratedReason: rating.unratedReason,
    explanation: rating.explanation,
    ruleVersion: rating.ruleVersion,
    ratedValue: rating.ratedValue?.toFixed() ?? null,
    ratedTarget: rating.ratedTarget?.toFixed() ?? null,
    ratedPeriodId: rating.ratedValuePeriod,
    distancePercent: rating.distancePercent?.toFixed() ?? null,
    ratingsDiffer: publishedRag !== null && rating.rag !== null && publishedRag !== rating.rag,
    movement: upperSnake(moved.movement),
    movementComparedWithId: moved.comparedWith,
    movementChange: moved.change?.toFixed() ?? null,
    movementExplanation: moved.explanation,
    trend: trendOf(actuals, facts),
    ragKey: facts.listedOnly ? LISTED_KEY : rag === null ? UNRATED_KEY : RAG_KEYS[rag],
    distanceKey: rating.distancePercent?.toFixed() ?? NO_DISTANCE,
  };
}

function trendOf(actuals: readonly Actual[], { period }: RuleFacts) {
  const points = period === null ? [] : trend(actuals, period);
  return points.map(({ period: { label }, value }) => ({ period: label, value: value.toFixed() }));
}
