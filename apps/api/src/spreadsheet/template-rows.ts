import type { ObservationRow } from '@dial/database/read/indicators';
import type { Reader } from '@dial/database/read/reader';
import type { TargetRow } from '@dial/database/read/reports';
import { comparedFigures, readReturnHistory, readReturnTargets } from '@dial/database/read/return-figures';
import type { ReturnScope } from '@dial/database/read/return-scope';
import { parsePeriod } from '@dial/domain/period/parse-period';
import { mainTarget } from '@dial/domain/target/main-target';
import { type NamedReturn, titleOf } from './fillable-returns.ts';
import type { TemplateRow } from './template-row.ts';

/** The rows of a template: each return with its target, what was reported before, and what is saved of it. */
export async function templateRows(
  reader: Reader,
  returns: readonly NamedReturn[],
  scope: ReturnScope,
): Promise<TemplateRow[]> {
  const ids = returns.map(({ id }) => id);
  const [figures, targets] = await Promise.all([
    readReturnHistory(reader, ids, scope),
    readReturnTargets(reader, ids, scope),
  ]);
  const historyOf = Map.groupBy(figures, ({ returnId }) => returnId);
  const targetsOf = Map.groupBy(targets, ({ reportId }) => reportId);
  return returns.map((row): TemplateRow => {
    const { id, unit, decimals, periodId } = row;
    const compared = comparedFigures(periodId, historyOf.get(id) ?? []);
    return {
      id,
      title: titleOf(row),
      period: row.periodLabel ?? periodId,
      unit,
      decimals,
      target: targetText(targetsOf.get(id) ?? [], periodId),
      lastFigure: withPeriod(compared.lastPeriod),
      lastYear: figureText(compared.samePeriodLastYear),
      content: row.state === 'NOT_STARTED' ? null : row.content,
    };
  });
}

/** The target that the form shows beside the figure. */
function targetText(targets: readonly TargetRow[], period: string): string | null {
  const target = mainTarget(targets, period);
  if (target === null) return null;
  return target.form === 'LEVEL' && target.value !== null ? target.value : target.raw;
}

/** The last figure may be a year's, or older than the quarter before. */
function withPeriod(figure: ObservationRow | null): string | null {
  if (figure === null) return null;
  const read = parsePeriod(figure.periodId);
  return `${figureText(figure)} (${read.ok ? read.period.label : figure.periodId})`;
}

function figureText(figure: ObservationRow | null): string | null {
  return figure === null ? null : (figure.value ?? figure.raw);
}
