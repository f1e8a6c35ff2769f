import { parsePeriod } from '@dial/domain/period/parse-period';
import { yearName } from '@dial/domain/period/year-name';
import type { TargetCadence } from './targets-query.ts';

/** What a target can be for, of one indicator. */
export interface TargetPlace {
  readonly cadence: TargetCadence;
  /** Period id; null where it is standing. */
  readonly period: string | null;
  /** "Q1 2023-24", "Whole of 2023-24", "Standing, any period". */
  readonly label: string;
}

export interface PlaceGroup {
  readonly title: string;
  readonly places: readonly TargetPlace[];
}

interface Asked {
  /** Financial year, e.g. "2023-24". */
  readonly year: string;
  /** Whether its quarters are running totals, or add up: then a profile of the year to date is asked for. */
  readonly cumulative: boolean;
  /** Further periods that it has a target for, or reports on. */
  readonly others: readonly { readonly cadence: TargetCadence; readonly period: string }[];
}

/**
 * A year's profile of targets: its quarters, the year to date after each but the last where it is cumulative, the year, and a
 * standing one; then what else the indicator has targets for.
 */
export function targetPlaces({ year, cumulative, others }: Asked): readonly PlaceGroup[] {
  const quarters = [1, 2, 3, 4].map((quarter) => place('PERIOD', `${year}-q${quarter}`));
  const toDate = [1, 2, 3].map((quarter) => place('YEAR_TO_DATE', `${year}-ytd-q${quarter}`));
  const whole = [
    place('YEAR', year),
    { cadence: 'STANDING', period: null, label: 'Standing, any period' } as const,
  ];
  const listed = new Set([...quarters, ...(cumulative ? toDate : []), ...whole].map(placeKey));
  const further = new Map(
    others
      .map(({ cadence, period }) => place(cadence, period))
      .filter((one) => !listed.has(placeKey(one)))
      .map((one) => [placeKey(one), one]),
  );
  return [
    { title: 'Each quarter', places: quarters },
    { title: 'Year to date', places: cumulative ? toDate : [] },
    { title: 'The year, and standing', places: whole },
    { title: 'Other periods', places: [...further.values()] },
  ].filter(({ places }) => places.length > 0);
}

/** What tells one place from another, without spaces: "YEAR:2023-24", "STANDING". */
export function placeKey({ cadence, period }: Pick<TargetPlace, 'cadence' | 'period'>): string {
  return period === null ? cadence : `${cadence}:${period}`;
}

/** The cadence of a period that an indicator reports on; null where no target of Dial can be for it. */
export function cadenceOf(period: string): TargetCadence | null {
  const read = parsePeriod(period);
  if (!read.ok) return null;
  const { kind } = read.period;
  if (kind === 'year-to-date' || kind === 'academic-year-to-date') return 'YEAR_TO_DATE';
  if (kind === 'financial-year' || kind === 'academic-year' || kind === 'calendar-year') return 'YEAR';
  return 'PERIOD';
}

/** The financial year some years on, or back: "2024-25"; null for what is no financial year. */
export function yearBeside(year: string, years: number): string | null {
  const read = parsePeriod(year);
  const parts = read.ok ? read.period.parts : null;
  return parts?.kind === 'financial-year' ? yearName(parts.year + years) : null;
}

function place(cadence: TargetCadence, period: string): TargetPlace {
  const read = parsePeriod(period);
  const label = read.ok ? read.period.label : period;
  return { cadence, period, label: cadence === 'YEAR' ? `Whole of ${label}` : label };
}
