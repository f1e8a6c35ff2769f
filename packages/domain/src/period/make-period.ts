import { APRIL, type Month, type Period, type PeriodParts } from './period.ts';
import { periodId } from './period-id.ts';
import { periodLabel } from './period-label.ts';
import { periodSpan } from './period-span.ts';

/** The period that its parts describe. */
export function makePeriod(parts: PeriodParts, yearStartMonth: Month = APRIL): Period {
  const span = periodSpan(parts, yearStartMonth);
  const id = periodId(parts);
  return {
    id,
    kind: parts.kind,
    parts,
    label: periodLabel(parts, span.end),
    start: span.dated ? span.start : null,
    end: span.dated ? span.end : null,
    sortKey: `${span.end} ${span.start} ${parts.kind} ${id}`,
  };
}
