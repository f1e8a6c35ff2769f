import type { Movement } from '@dial/domain/movement/movement';
import { dayInLondon } from '@dial/domain/period/day-in-london';
import { parsePeriod } from '@dial/domain/period/parse-period';
import type { Rating } from '@dial/domain/rating/rating';
import { checkReturn, type ReturnFacts } from '@dial/domain/return/check-return';
import { type FiledFigure, filedFigures } from '@dial/domain/return/filed-figures';
import type { ReturnContent } from '@dial/domain/return/return-content';
import type { ReturnProblem } from '@dial/domain/return/return-problem';
import { usualFigures } from '@dial/domain/return/usual-figures';
import { withFiled } from '@dial/domain/return/with-filed';
import { judgeRow } from '../rate/rated-columns.ts';
import { type RuleRow, readRuleRows } from '../rate/read-rule-rows.ts';
import { ruleUnit } from '../rate/rule-input.ts';
import { type StandingActual, StandingFigures } from '../rate/standing-figures.ts';
import type { Asker } from '../read/reader.ts';

/** What becomes of a return's content: the figures it files, how its row would be rated on them, and what is wrong with it. */
export interface JudgedReturn {
  readonly id: string;
  /** With its series. */
  readonly title: string;
  readonly rating: Rating;
  readonly moved: Movement;
  readonly figures: readonly FiledFigure[];
  readonly facts: ReturnFacts;
  /** Empty where it may be submitted. */
  readonly problems: readonly ReturnProblem[];
}

/**
 * Judges contents of returns, without writing anything. Two statements, however many; unknown ids are left out.
 *
 * @param today ISO date; null where an expected day may be past
 */
export async function judgeReturns(
  asker: Asker,
  returns: readonly { readonly id: string; readonly content: ReturnContent }[],
  today: string | null = dayInLondon(new Date()),
): Promise<JudgedReturn[]> {
  const contents = new Map(returns.map(({ id, content }) => [id, content]));
  const rows = await readRuleRows(asker, [...contents.keys()], 'before');
  return rows.flatMap((row) => {
    const content = contents.get(row.reportId);
    return content === undefined ? [] : [judge(row, content, today)];
  });
}

/** One of them; null where there is no such row. */
export async function judgeReturn(
  asker: Asker,
  id: string,
  content: ReturnContent,
  today?: string | null,
): Promise<JudgedReturn | null> {
  const [judged] = await judgeReturns(asker, [{ id, content }], today);
  return judged ?? null;
}

function judge(row: RuleRow, content: ReturnContent, today: string | null): JudgedReturn {
  const { reportId, facts, names, targets, previousRag } = row;
  const period = facts.period ?? facts.quarter;
  const unit = ruleUnit(facts.unit);
  const { decimals } = facts;
  const figures = filedFigures(content, { period, unit, decimals });
  const held = new StandingFigures(row.actuals).actuals(facts.id);
  // As long as nothing is said of a figure that is due, it is owed, and no earlier one stands in.
  const returnOwed = facts.returnOwed && !figures.some((figure) => figure.period === period);
  const { rating, moved } = judgeRow({ ...facts, returnOwed }, withFiled(held, figures), targets);
  const returnFacts = {
    unit,
    decimals,
    history: usualFigures(held, period),
    reported: held,
    rag: rating.rag,
    previousRag,
    movement: moved.movement,
    today,
  };
  const problems = [...checkReturn(content, returnFacts), ...unknownPeriods(content, row.actuals, period)];
  const title = [names.title, names.series].filter((part) => part !== null).join(', ');
  return { id: reportId, title, rating, moved, figures, facts: returnFacts, problems };
}

/** Revised are figures that were reported on before: not the one that is asked for, nor one that nobody gave. */
function unknownPeriods(
  { revisions }: ReturnContent,
  actuals: readonly StandingActual[],
  period: string,
): ReturnProblem[] {
  return revisions.flatMap(({ period: revised }, index) => {
    const field = `revisions.${index}.period`;
    if (revised === period)
      return [{ field, message: 'This is the period that is asked for: type its figure above.' }];
    const known = !parsePeriod(revised).ok || actuals.some(({ periodId }) => periodId === revised);
    return known ? [] : [{ field, message: 'No figure was reported for this period before.' }];
  });
}
