import { hasValue } from '@dial/domain/chart/has-value';
import { KIND_WORDS } from '@dial/domain/chart/series';
import { parsePeriod } from '@dial/domain/period/parse-period';
import { missingWords } from '@dial/domain/report/missing-words';
import type { PackFigures } from './pack-content.ts';
import type { PackReport, PackRows } from './pack-rows.ts';
import { periodLabel, valueWords } from './row-words.ts';

const COLUMNS = ['ACTUAL', 'TARGET', 'NATIONAL', 'STATISTICAL_NEIGHBOURS', 'COMPARISON'] as const;

/** Periods of the kind reported on, and of every other kind together. */
const MOST = { own: 6, others: 2 };

/** The last figures as a table: those of the reported kind of period, then the newest of other kinds. Null without any. */
export function composeFigures(
  rows: PackRows,
  { report, indicator, figures }: PackReport,
): PackFigures | null {
  const periods = Map.groupBy(figures, ({ periodId }) => periodId);
  const reported = kindOf(report.periodId);
  const ids = [...periods.keys()];
  const own = ids.filter((id) => kindOf(id) === reported).slice(-MOST.own);
  const others = ids.filter((id) => kindOf(id) !== reported).slice(-MOST.others);
  const shown = [...own, ...others];
  const kinds = COLUMNS.filter((kind) =>
    shown.some((id) => periods.get(id)?.some((figure) => figure.kind === kind)),
  );
  if (shown.length === 0 || kinds.length === 0) return null;
  const cell = (id: string, kind: (typeof COLUMNS)[number]) => {
    const figure = periods.get(id)?.find((held) => held.kind === kind);
    if (figure === undefined) return '–';
    if (!hasValue(figure)) return missingWords(figure.status, figure.expected);
    const words = valueWords(indicator, figure.value);
    return figure.status === 'PROVISIONAL' ? `${words} provisional` : words;
  };
  return {
    columns: ['Period', ...kinds.map((kind) => KIND_WORDS[kind])],
    rows: shown.map((id) => [periodLabel(rows, id), ...kinds.map((kind) => cell(id, kind))]),
  };
}

function kindOf(periodId: string | null) {
  const read = periodId === null ? null : parsePeriod(periodId);
  return read?.ok ? read.period.kind : null;
}
