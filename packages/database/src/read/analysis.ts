import type { OutlookInput } from '@dial/domain/outlook/outlook';
import type { SignalInput } from '@dial/domain/signal/signal';
import { targetNow } from '@dial/domain/signal/target-now';
import type { Actual } from '@dial/domain/value/actual';
import { decimalOrNull } from '@dial/domain/value/decimal-or-null';
import { readRowFacts } from '../rate/read-rule-rows.ts';
import { movementInput, rateInput } from '../rate/rule-input.ts';
import { type ObservationRow, readObservationsOfReports } from './indicators.ts';
import { type Reader, visible } from './reader.ts';

/** What the analysis of a row of an edition follows from. */
export interface AnalysisRow {
  readonly reportId: string;
  readonly signal: SignalInput;
  readonly outlook: OutlookInput;
}

/**
 * What signal and outlook of rows of editions are worked out from: the figures and targets that the row's rating was worked out from,
 * as far as the reader sees them. Two statements, however many rows. Rows that the reader does not see are left out.
 */
export async function readAnalysis(reader: Reader, reportIds: readonly string[]): Promise<AnalysisRow[]> {
  const [rows, observations] = await Promise.all([
    readRowFacts(reader, reportIds, 'here', visible(reader)),
    readObservationsOfReports(reader, reportIds),
  ]);
  const shown = Map.groupBy(observations, ({ reportId }) => reportId);
  return rows.map(({ reportId, facts, targets }) => {
    const actuals = (shown.get(reportId) ?? []).filter(({ kind }) => kind === 'ACTUAL').map(actualOf);
    const rated = rateInput(facts, actuals, targets);
    const { unit, decimals, polarity, aggregation, reportedPeriod } = rated;
    const { breaks } = movementInput(facts, actuals);
    return {
      reportId,
      signal: {
        unit,
        decimals,
        polarity,
        aggregation,
        reportedPeriod,
        actuals,
        target: targetNow(rated),
        breaks,
      },
      outlook: { ...rated, seasonal: facts.seasonal },
    };
  });
}

function actualOf({ periodId, value, status, expected, raw }: ObservationRow): Actual {
  // The domain's word is the database's in small letters.
  const word = status.toLowerCase().replaceAll('_', '-') as Actual['status'];
  return { period: periodId, value: decimalOrNull(value), status: word, expected, raw };
}
