import { coversSameTime } from '@dial/domain/period/covers-same-time';
import { parsePeriod } from '@dial/domain/period/parse-period';
import { placeInYear } from '@dial/domain/period/place-in-year';
import { cadenceWords } from '@dial/domain/report/cadence-words';
import { levelWords } from '@dial/domain/report/level-words';
import { domainPolarity } from '@dial/domain/target/domain-polarity';
import { domainTarget } from '@dial/domain/target/domain-target';
import { mainTarget } from '@dial/domain/target/main-target';
import { decimalPlaces } from '@dial/domain/value/decimal-places';
import { parseDecimal } from '@dial/domain/value/parse-decimal';
import { roundDecimal } from '@dial/domain/value/round-decimal';
import { indicatorTarget } from '../server/indicator-target.ts';
import type { PackReport, PackRows } from './pack-rows.ts';
import { type FigureWords, periodLabel } from './row-words.ts';

/** The target that stands beside the figure. */
export function targetOf(rows: PackRows, row: PackReport): FigureWords {
  const target = targetBeside(row);
  if (target === null)
    return { large: rows.edition.documentId === null ? 'None set' : 'None printed', remark: '' };
  const label = target.periodId === null ? null : periodLabel(rows, target.periodId);
  return {
    large: targetWords(row.indicator, target),
    remark: `${cadenceWords(target.cadence, label)}${target.provisional ? ', provisional' : ''}${
      target.baselineId === null ? '' : `, counted from ${periodLabel(rows, target.baselineId)}`
    }`,
  };
}

/** The same in a table: "241 for 2023-24" where it is not for the period of the figure. */
export function targetInTable(rows: PackRows, row: PackReport): string {
  const { large } = targetOf(rows, row);
  const target = targetBeside(row);
  if (target === null || isSilent(target.status) || isForFigure(target, figurePeriod(row))) return large;
  return `${large} ${cadenceWords(target.cadence, target.periodId === null ? null : periodLabel(rows, target.periodId))}`;
}

/** The target that the end of the reported year is held against; empty where none is. */
export function targetForYear(rows: PackRows, row: PackReport): string {
  const read = row.report.periodId === null ? null : parsePeriod(row.report.periodId);
  const year = read?.ok ? placeInYear(read.period).year : null;
  const target = year === null ? null : mainTarget(row.targets, year.id);
  if (target === null) return '';
  const label = target.periodId === null ? null : periodLabel(rows, target.periodId);
  return `${targetWords(row.indicator, target)} ${cadenceWords(target.cadence, label)}`;
}

/** A target in words: "at least 84". Two decimals more than none are enough to read. */
export function targetWords(
  { unit, decimals, polarity }: PackReport['indicator'],
  target: PackReport['targets'][number],
): string {
  const { sense, words } = levelWords(
    domainTarget(indicatorTarget(target)),
    readable(target.value, decimals),
    target.status,
    {
      unit,
      decimals,
      polarity: domainPolarity(polarity),
    },
  );
  return sense === '' ? words : `${sense} ${words}`;
}

/** Rounded to the indicator's decimals, or to two where it is given with more and they have fewer. */
function readable(value: string | null, decimals: number | null): string | null {
  const read = value === null ? null : parseDecimal(value);
  if (read === null || !read.ok) return value;
  const places = Math.max(decimals ?? 0, Math.min(decimalPlaces(read.value), 2));
  return decimalPlaces(read.value) > places
    ? roundDecimal(read.value, places, 'half-away-from-zero').toFixed()
    : value;
}

const figurePeriod = ({ report, figures }: PackReport) =>
  figures.find(({ id }) => id === report.actualId)?.periodId ?? report.periodId;

const targetBeside = (row: PackReport) => mainTarget(row.targets, figurePeriod(row));

/** A target that stands for any period is for this one too. */
function isForFigure({ periodId, cadence }: PackReport['targets'][number], figure: string | null): boolean {
  if (cadence === 'STANDING') return true;
  if (periodId === null || figure === null) return false;
  const [target, shown] = [parsePeriod(periodId), parsePeriod(figure)];
  return periodId === figure || (target.ok && shown.ok && coversSameTime(target.period, shown.period));
}

const isSilent = (status: string) => !['FINAL', 'PROVISIONAL', 'REVISED', 'UNCERTAIN'].includes(status);
