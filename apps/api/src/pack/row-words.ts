import { hasValue } from '@dial/domain/chart/has-value';
import { latestFigure } from '@dial/domain/chart/latest-figure';
import { UNRATED_WORDS } from '@dial/domain/rating/unrated-words';
import { enumWords } from '@dial/domain/report/enum-words';
import { missingWords } from '@dial/domain/report/missing-words';
import { decimalPlaces } from '@dial/domain/value/decimal-places';
import { formatValue } from '@dial/domain/value/format-value';
import { isUnit } from '@dial/domain/value/is-unit';
import { parseDecimal } from '@dial/domain/value/parse-decimal';
import type { PackMovement, PackRating } from './pack-content.ts';
import type { PackReport, PackRows } from './pack-rows.ts';

/** The label of a period of the pack; its id where it has none. */
export function periodLabel({ periods }: Pick<PackRows, 'periods'>, id: string): string {
  return periods.find((period) => period.id === id)?.label ?? id;
}

/** A value as the screens write it: "£1.72m". What cannot be read comes back as it is. */
export function valueWords({ unit, decimals }: PackReport['indicator'], value: string): string {
  const read = parseDecimal(value);
  if (!read.ok) return value;
  if (!isUnit(unit)) return `${value} ${unit}`;
  return formatValue(read.value, unit, decimals ?? decimalPlaces(read.value));
}

export interface FigureWords {
  readonly large: string;
  readonly remark: string;
}

/** The figure of the period reported on, else the latest held and why the reported one is missing. */
export function figureOf(rows: PackRows, { report, indicator, figures }: PackReport): FigureWords {
  const actual = figures.find(({ id }) => id === report.actualId) ?? null;
  const shown = actual !== null && hasValue(actual) ? actual : latestOf(figures, report.periodId);
  if (shown === null || shown.value === null)
    return {
      large: 'No figure is held',
      remark:
        actual === null
          ? ''
          : `${periodLabel(rows, actual.periodId)}: ${missingWords(actual.status, actual.expected)}`,
    };
  const label = periodLabel(rows, shown.periodId);
  const state = shown.status === 'FINAL' ? '' : `, ${enumWords(shown.status).toLowerCase()}`;
  const missing =
    actual !== null && shown !== actual
      ? `. ${periodLabel(rows, actual.periodId)}: ${missingWords(actual.status, actual.expected)}`
      : '';
  return {
    large: valueWords(indicator, shown.value),
    remark: `${shown === actual ? label : `Latest held: ${label}`}${state}${missing}`,
  };
}

/** The domain's rule over rows as they are stored. */
const latestOf = (figures: PackReport['figures'], reported: string | null) =>
  latestFigure(
    figures.map((figure) => ({ ...figure, period: { id: figure.periodId } })),
    reported,
  );

/** The rating shown: a word, or why there is none. */
export function ratingOf({ report, figures }: PackReport): PackRating {
  const { rag, unratedReason, listedOnly } = report;
  if (rag !== null) return { rag, words: enumWords(rag) };
  if (listedOnly) return { rag, words: 'Listed only' };
  const expected = figures.find(({ id }) => id === report.actualId)?.expected ?? null;
  if (unratedReason === 'AWAITING_DATA' && expected !== null) return { rag, words: `Due ${expected}` };
  return { rag, words: unratedReason === null ? 'Not rated' : UNRATED_WORDS[unratedReason] };
}

/** Which way the figure went, and whether that is good; no way without a verdict. */
export function movementOf({ report }: PackReport): PackMovement {
  const change = report.movementChange === null ? null : parseDecimal(report.movementChange);
  const words = enumWords(report.movement).toLowerCase();
  if (report.movement === 'NOT_COMPARABLE' || change === null || !change.ok)
    return { direction: null, words };
  return { direction: change.value.eq(0) ? 'level' : change.value.gt(0) ? 'up' : 'down', words };
}
