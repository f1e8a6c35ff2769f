import type { ChangeInput, PartedActual } from '@dial/domain/change/figure-changes';
import type { ComparisonInput, NeighbourFigure } from '@dial/domain/neighbours/neighbour-gaps';
import type { OutlookInput } from '@dial/domain/outlook/outlook';
import type { SignalInput } from '@dial/domain/signal/signal';
import { targetNow } from '@dial/domain/signal/target-now';
import type { Actual } from '@dial/domain/value/actual';
import { decimalOrNull } from '@dial/domain/value/decimal-or-null';
import { readRowFacts } from '../rate/read-rule-rows.ts';
import { movementInput, rateInput } from '../rate/rule-input.ts';
import { readEarlierFigures } from './earlier-figures.ts';
import { type ObservationRow, readObservationsOfReports } from './indicators.ts';
import { type Reader, visible } from './reader.ts';
import type { ObservationKind } from './words.ts';

/** What the analysis of a row of an edition follows from. */
export interface AnalysisRow {
  readonly reportId: string;
  readonly signal: SignalInput;
  readonly outlook: OutlookInput;
  readonly comparison: ComparisonInput;
  readonly change: ChangeInput;
}

/**
 * What signal, outlook, gaps and changes of rows of editions are worked out from: the figures and targets that the row's rating was
 * worked out from, as far as the reader sees them, and others' figures beside them; of other documents' figures of the same measure
 * the outlook alone. Three statements, however many rows. Rows that the reader does not see are left out.
 */
export async function readAnalysis(reader: Reader, reportIds: readonly string[]): Promise<AnalysisRow[]> {
  const [rows, observations, earlier] = await Promise.all([
    readRowFacts(reader, reportIds, 'here', visible(reader)),
    readObservationsOfReports(reader, reportIds),
    readEarlierFigures(reader, reportIds),
  ]);
  const shown = Map.groupBy(observations, ({ reportId }) => reportId);
  const before = new Map(earlier.map(({ reportId, actuals }) => [reportId, actuals]));
  return rows.map(({ reportId, facts, targets }) => {
    const beside = shown.get(reportId) ?? [];
    const actuals = beside.filter(({ kind }) => kind === 'ACTUAL').map(actualOf);
    const { seasonal } = facts;
    const rated = rateInput(facts, actuals, targets);
    const { unit, decimals, polarity, aggregation, reportedPeriod, measure } = rated;
    const { breaks } = movementInput(facts, actuals);
    const series = { unit, decimals, polarity, aggregation, reportedPeriod, actuals, breaks };
    return {
      reportId,
      signal: { ...series, target: targetNow(rated) },
      outlook: { ...rated, seasonal, earlier: before.get(reportId) ?? [], breaks },
      comparison: { ...series, measure, neighbours: beside.flatMap(neighbourOf) },
      change: { ...series, seasonal },
    };
  });
}

function actualOf({
  periodId,
  value,
  status,
  expected,
  raw,
  numerator,
  denominator,
}: ObservationRow): PartedActual {
  return {
    period: periodId,
    value: decimalOrNull(value),
    // The domain's word is the database's in small letters.
    status: status.toLowerCase().replaceAll('_', '-') as Actual['status'],
    expected,
    raw,
    numerator: decimalOrNull(numerator),
    denominator: decimalOrNull(denominator),
  };
}

const NEIGHBOURS: Partial<Record<ObservationKind, NeighbourFigure['kind']>> = {
  NATIONAL: 'national',
  STATISTICAL_NEIGHBOURS: 'statistical-neighbours',
};

function neighbourOf(row: ObservationRow): NeighbourFigure[] {
  const kind = NEIGHBOURS[row.kind];
  return kind === undefined ? [] : [{ ...actualOf(row), kind, note: row.note }];
}
