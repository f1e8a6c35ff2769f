import type { ScorecardRow } from '@dial/database/read/scorecard';
import { cadenceWords } from '@dial/domain/report/cadence-words';

type TargetOfRow = Pick<
  ScorecardRow,
  'ratedTarget' | 'ratedPeriodLabel' | 'targetCadence' | 'targetPeriodLabel' | 'targetIsRated'
>;

/** What a row's target is for, in words; one that was worked out for the rated figure is for that figure's period. Null where there is none. */
export function targetFor(row: TargetOfRow): string | null {
  const { ratedTarget, ratedPeriodLabel, targetCadence, targetPeriodLabel, targetIsRated } = row;
  if (ratedTarget !== null && !targetIsRated)
    return ratedPeriodLabel && cadenceWords('YEAR_TO_DATE', ratedPeriodLabel);
  return targetCadence && cadenceWords(targetCadence, targetPeriodLabel);
}

/** What the target that a row prints is for, in words. */
export function printedFor({
  printedCadence,
  printedPeriodLabel,
}: Pick<ScorecardRow, 'printedCadence' | 'printedPeriodLabel'>): string | null {
  return printedCadence && cadenceWords(printedCadence, printedPeriodLabel);
}
