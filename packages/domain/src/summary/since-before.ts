import { CHANGE_KINDS, type ChangeKind } from '../transitions/change-kind.ts';
import { RED_QUARTERS } from '../transitions/closer-look.ts';
import { flowKind, type Transitions } from '../transitions/transitions.ts';
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
          `the edition of the quarter before, ${preceding}, `,
          { text: 'is not held', link: { kind: 'section', section: 'changes', count: null } },
          ', so no ratings are compared',
        )
      : compose('changed', `since ${preceding}, `, ...changes(transitions));
  return [ratings, ...moved(facts), ...stillRed(facts)];
}

const HOW: Readonly<Record<ChangeKind, string>> = {
  worse: 'to a worse rating',
  better: 'to a better one',
  rated: 'to a rating from none',
  unrated: 'to none',
};

/** "four ratings changed: one to a worse rating, two to a better one and one to none" */
function changes({ flows, changed }: Transitions): SummaryPart[] {
  if (changed.length === 0) return [words('no rating changed')];
  const parts = CHANGE_KINDS.flatMap((kind) => {
    const count = flows.filter((flow) => flowKind(flow) === kind).reduce((sum, flow) => sum + flow.count, 0);
    return count === 0 ? [] : [[countedIn(count, `changes-${kind}`), words(` ${HOW[kind]}`)]];
  });
  return [countedIn(changed.length, 'changes', 'rating'), words(' changed: '), ...joinParts(parts)];
}

/** "Compared with an earlier period, 52 figures are better, 40 are worse and five are the same." */
function moved({ rows }: SummaryFacts): SummarySentence[] {
  const kinds = [
    ['BETTER', 'better'],
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
    : [compose('changed', 'compared with an earlier period, ', ...joinParts(told))];
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
