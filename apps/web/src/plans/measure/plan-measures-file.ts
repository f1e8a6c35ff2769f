import { DELIVERY_STATUS_WORDS } from '../../shared/delivery-status.ts';
import type { TableFile, Taken } from '../../shared/table-file/table-file.ts';
import { dayColumn, textColumn, toTable } from '../../shared/table-file/to-table.ts';
import { usualNotes } from '../../shared/table-file/usual-notes.ts';
import type { PlanMeasure } from './plan-measure.ts';

interface Line {
  /** The title of its plan. */
  readonly plan: string;
  readonly measure: PlanMeasure;
}

/** Measures of plans as a file, in the order of the screen: those of one plan, or those that were requested. */
export function planMeasuresFile(
  { name, title }: { readonly name: string; readonly title: string },
  lines: readonly Line[],
  taken: Taken,
): TableFile {
  return { name, title, table: toTable(lines, COLUMNS), notes: usualNotes(title, taken) };
}

const COLUMNS = [
  textColumn('Plan', ({ plan }: Line) => plan),
  textColumn('Measure', ({ measure }: Line) => measure.title),
  textColumn('Unit', ({ measure }: Line) => measure.unit),
  textColumn('Status', ({ measure }: Line) => DELIVERY_STATUS_WORDS[measure.status]),
  textColumn('Should change', ({ measure }: Line) => underWords(measure)),
  textColumn('How, or why it is needed', ({ measure }: Line) => measure.reason),
  dayColumn('Registered or requested on', ({ measure }: Line) => measure.at),
  dayColumn('Decided on', ({ measure }: Line) => measure.decision?.at ?? null),
  textColumn('Reason of the decision', ({ measure }: Line) => measure.decision?.reason ?? null),
];

function underWords({ frameworkMeasure, proposedMeasure }: PlanMeasure): string {
  if (frameworkMeasure !== null) {
    const { measure, layer, number } = frameworkMeasure;
    return `${measure} (${layer.name}, ${number})`;
  }
  return proposedMeasure === null ? 'None: outside the framework' : `${proposedMeasure.text} (Luton 2040)`;
}
