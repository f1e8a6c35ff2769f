import { coversSameTime } from '@dial/domain/period/covers-same-time';
import { parsePeriod } from '@dial/domain/period/parse-period';
import type { Period } from '@dial/domain/period/period';
import { placeInYear } from '@dial/domain/period/place-in-year';
import type { Actual } from '@dial/domain/value/actual';
import { decimalOrNull } from '@dial/domain/value/decimal-or-null';
import { hasFigure } from '@dial/domain/value/has-figure';

/** A standing actual as the database holds it. */
export interface StandingActual {
  readonly id: string;
  readonly indicatorId: string;
  readonly periodId: string;
  readonly value: string | null;
  readonly status: Actual['status'];
  readonly expected: string | null;
  readonly raw: string;
}

/** A row: its indicator and the period it reports on. */
export interface Reported {
  readonly id: string;
  readonly period: string | null;
}

interface Held {
  readonly id: string;
  readonly period: Period;
  readonly actual: Actual;
}

/** Standing whole-borough actuals, by indicator, oldest first. */
export class StandingFigures {
  readonly #byIndicator: Map<string, Held[]>;

  constructor(actuals: readonly StandingActual[]) {
    const held = actuals.flatMap((row) => {
      const read = parsePeriod(row.periodId);
      if (!read.ok) return [];
      const { value, status, expected, raw } = row;
      const actual: Actual = { period: row.periodId, value: decimalOrNull(value), status, expected, raw };
      return [{ indicatorId: row.indicatorId, id: row.id, period: read.period, actual }];
    });
    held.sort((a, b) => (a.period.sortKey < b.period.sortKey ? -1 : 1));
    this.#byIndicator = Map.groupBy(held, ({ indicatorId }) => indicatorId);
  }

  actuals(indicatorId: string): Actual[] {
    return this.#of(indicatorId).map(({ actual }) => actual);
  }

  /** The actual of the period reported on. */
  reportedId({ id, period }: Reported): string | null {
    return this.#of(id).find((held) => held.period.id === period)?.id ?? null;
  }

  /** The actual of the year to the end of the period reported on. */
  yearToDateId({ id, period }: Reported): string | null {
    const reported = period === null ? null : parsePeriod(period);
    const toDate = reported?.ok ? placeInYear(reported.period).yearToDate : null;
    if (toDate == null) return null;
    const held = this.#of(id).filter(
      (other) => coversSameTime(other.period, toDate) && other.period.id !== period,
    );
    return (held.find((other) => other.period.id === toDate.id) ?? held[0])?.id ?? null;
  }

  /** The newest actual with a figure, of the reported period's kind where there is one; else the reported one. */
  latestId(indicator: Reported): string | null {
    const reported = indicator.period === null ? null : parsePeriod(indicator.period);
    const kind = reported?.ok ? reported.period.kind : null;
    const figures = this.#of(indicator.id).filter(({ actual }) => hasFigure(actual));
    const newest = figures.findLast(({ period }) => period.kind === kind) ?? figures.at(-1);
    return newest?.id ?? this.reportedId(indicator);
  }

  #of(indicatorId: string): readonly Held[] {
    return this.#byIndicator.get(indicatorId) ?? [];
  }
}
