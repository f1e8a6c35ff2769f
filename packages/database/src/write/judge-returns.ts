import type { Movement } from '@dial/domain/movement/movement';
import { parsePeriod } from '@dial/domain/period/parse-period';
import type { Period } from '@dial/domain/period/period';
import type { Rating } from '@dial/domain/rating/rating';
import { checkReturn, type ReturnFacts } from '@dial/domain/return/check-return';
import { type FiledFigure, filedFigures } from '@dial/domain/return/filed-figures';
import type { ReturnContent } from '@dial/domain/return/return-content';
import type { ReturnProblem } from '@dial/domain/return/return-problem';
import type { Decimal } from '@dial/domain/value/decimal';
import { judgeRow } from '../rate/rated-columns.ts';
import { type RuleRow, readRuleRows } from '../rate/read-rule-rows.ts';
import { decimalOf, ruleUnit } from '../rate/rule-input.ts';
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

/** How many of the newest figures say what is usual. */
const HISTORY = 12;

/** Judges contents of returns, without writing anything. Two statements, however many; unknown ids are left out. */
export async function judgeReturns(
  asker: Asker,
  returns: readonly { readonly id: string; readonly content: ReturnContent }[],
): Promise<JudgedReturn[]> {
  const contents = new Map(returns.map(({ id, content }) => [id, content]));
  const rows = await readRuleRows(asker, [...contents.keys()], 'before');
  return rows.flatMap((row) => {
    const content = contents.get(row.reportId);
    return content === undefined ? [] : [judge(row, content)];
  });
}

/** One of them; null where there is no such row. */
export async function judgeReturn(
  asker: Asker,
  id: string,
  content: ReturnContent,
): Promise<JudgedReturn | null> {
  const [judged] = await judgeReturns(asker, [{ id, content }]);
  return judged ?? null;
}

function judge(row: RuleRow, content: ReturnContent): JudgedReturn {
  const { reportId, facts, names, targets, previousRag } = row;
  const period = facts.period ?? facts.quarter;
  const unit = ruleUnit(facts.unit);
  const { decimals } = facts;
  const figures = filedFigures(content, { period, unit, decimals });
  const { rating, moved } = judgeRow(facts, new StandingFigures(withFiled(row, figures)), targets);
  const history = historyOf(row.actuals, period);
  const returnFacts = {
    unit,
    decimals,
    history,
    rag: rating.rag,
    previousRag,
    movement: moved.movement,
  };
  const problems = [...checkReturn(content, returnFacts), ...unknownPeriods(content, row.actuals, period)];
  const title = [names.title, names.series].filter((part) => part !== null).join(', ');
  return { id: reportId, title, rating, moved, figures, facts: returnFacts, problems };
}

/** The actuals as they will stand: what is filed takes the place of what stands for its period. */
function withFiled({ facts, actuals }: RuleRow, figures: readonly FiledFigure[]): StandingActual[] {
  const filed = figures.map(
    ({ period, value, status, expected, raw }): StandingActual => ({
      id: '',
      indicatorId: facts.id,
      periodId: period,
      value,
      status: STATUSES[status],
      expected,
      raw,
    }),
  );
  const periods = new Set(filed.map(({ periodId }) => periodId));
  return [...actuals.filter(({ periodId }) => !periods.has(periodId)), ...filed];
}

const STATUSES = {
  FINAL: 'final',
  PROVISIONAL: 'provisional',
  REVISED: 'revised',
  AWAITED: 'awaited',
  NOT_AVAILABLE: 'not-available',
} as const;

/** Comparable figures before a period, oldest first: of its kind, and of a running total those as far into their year. */
function historyOf(actuals: readonly StandingActual[], period: string): Decimal[] {
  const reported = parsePeriod(period);
  if (!reported.ok) return [];
  const figures = actuals.flatMap(({ periodId, value, status }) => {
    const read = parsePeriod(periodId);
    const figure = ['final', 'provisional', 'revised'].includes(status) ? decimalOf(value) : null;
    if (!read.ok || figure === null || !isBefore(read.period, reported.period)) return [];
    return [{ figure, key: read.period.sortKey }];
  });
  return figures
    .toSorted((a, b) => (a.key < b.key ? -1 : 1))
    .slice(-HISTORY)
    .map(({ figure }) => figure);
}

function isBefore(one: Period, reported: Period): boolean {
  if (one.kind !== reported.kind || one.sortKey >= reported.sortKey) return false;
  if (one.parts.kind === 'quarter' || !('quarter' in one.parts) || !('quarter' in reported.parts))
    return true;
  return one.parts.quarter === reported.parts.quarter;
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
