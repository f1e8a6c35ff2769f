import { numberWords } from '../text/number-words.ts';
import { RED_QUARTERS } from '../transitions/closer-look.ts';
import type { RatingState, Transitions } from '../transitions/transitions.ts';
import { compose } from './compose.ts';
import { countedIn, countedRows } from './counted.ts';
import { joinParts } from './join-parts.ts';
import { nameSome } from './name-some.ts';
import { type SummaryPart, type SummarySentence, words } from './sentence.ts';
import type { SummaryFacts } from './summary-facts.ts';

/** How ratings changed since the quarter before, or that its edition is not held; then how figures moved, and what stays red. */
export function sinceBefore(facts: SummaryFacts): SummarySentence[] {
  const { preceding, transitions } = facts;
  const ratings =
    transitions === null
      ? compose(
          'changed',
          `the edition of the quarter before, ${preceding}, is not held, so no ratings are compared`,
        )
      : compose('changed', `since ${preceding} `, ...changes(transitions));
  return [ratings, ...moved(facts), ...stillRed(facts)];
}

const ORDER: readonly RatingState[] = ['red', 'amber', 'green'];

/** "three ratings rose, one fell and two are given no longer" */
function changes({ flows, changed }: Transitions): SummaryPart[] {
  if (changed.length === 0) return [words('no rating changed')];
  const place = (state: RatingState) => ORDER.indexOf(state);
  const count = (matches: (from: number, to: number) => boolean) =>
    flows
      .filter(({ from, to }) => from !== to && from !== 'absent' && to !== 'absent')
      .filter(({ from, to }) => matches(place(from), place(to)))
      .reduce((sum, flow) => sum + flow.count, 0);
  const told = [
    [count((from, to) => from !== -1 && to > from), 'to a better rating'],
    [count((from, to) => to !== -1 && to < from), 'to a worse one'],
    [count((from, to) => from === -1 && to !== -1), 'to a rating from none'],
    [count((from, to) => from !== -1 && to === -1), 'to none'],
  ] as const;
  const parts = told
    .filter(([some]) => some > 0)
    .map(([some, how]) => [words(`${numberWords(some)} ${how}`)]);
  return [countedIn(changed.length, 'changes', 'rating'), words(' changed: '), ...joinParts(parts)];
}

/** "52 figures are better than in the period that they are compared with, 40 are worse and five are the same." */
function moved({ rows }: SummaryFacts): SummarySentence[] {
  const kinds = [
    ['BETTER', 'better than in the period compared with'],
    ['WORSE', 'worse'],
    ['SAME', 'the same'],
  ] as const;
  const told = kinds
    .map(([movement, how]) => ({
      movement,
      how,
      count: rows.filter((row) => row.movement === movement).length,
    }))
    .filter(({ count }) => count > 0)
    .map(({ movement, how, count }, index) => [
      countedRows(count, { movements: [movement] }, index === 0 ? 'figure' : ''),
      words(` ${count === 1 ? 'is' : 'are'} ${how}`),
    ]);
  return told.length === 0
    ? [compose('changed', 'no figure can be compared with an earlier one')]
    : [compose('changed', ...joinParts(told))];
}

function stillRed({ closerLook: { held, indicatorIds }, rows }: SummaryFacts): SummarySentence[] {
  if (held < RED_QUARTERS || indicatorIds.length === 0) return [];
  const named = indicatorIds.flatMap((id) => rows.find(({ indicatorId }) => indicatorId === id) ?? []);
  const have = indicatorIds.length === 1 ? 'has' : 'have';
  return [
    compose(
      'changed',
      countedIn(indicatorIds.length, 'closer-look', 'indicator'),
      ` ${have} been red for three quarters running`,
      ...nameSome(named),
    ),
  ];
}
