import { indicatorName } from '@dial/domain/text/indicator-name';
import { LATEST_COLUMNS, ROW_COLUMNS } from '../../shared/table-file/row-columns.ts';
import type { TableFile, Taken } from '../../shared/table-file/table-file.ts';
import { partColumns, textColumn, toTable } from '../../shared/table-file/to-table.ts';
import { dataNote, usualNotes } from '../../shared/table-file/usual-notes.ts';
import { gapSentence, type OutcomeGap } from '../gap-words.ts';
import { STATUS_WORDS, STRENGTH_WORDS } from '../mapping/mapping-words.ts';
import type { MeasureRow } from './measure-row.ts';
import type { OutcomeMeasure } from './outcome-measure.ts';
import { sortMeasures } from './sort-measures.ts';

type FiledMeasure = Pick<OutcomeMeasure, 'status' | 'strength' | 'rationale' | 'sources' | 'indicator'>;

interface Shown {
  readonly outcome: { readonly id: string; readonly name: string; readonly gaps: readonly OutcomeGap[] };
  readonly measures: readonly FiledMeasure[];
  /** The edition's rows by indicator. */
  readonly rows: ReadonlyMap<string, MeasureRow>;
  readonly edition: { readonly id: string; readonly name: string };
}

interface Line {
  readonly measure: FiledMeasure;
  /** Null where the edition does not report it. */
  readonly row: MeasureRow | null;
}

/** The measures mapped to an outcome as a file: agreed, proposed and retired, with what the edition says of them. */
export function outcomeFile({ outcome, measures, rows, edition }: Shown, taken: Taken): TableFile {
  const { agreed, proposed, retired } = sortMeasures(measures);
  const lines = [...agreed, ...proposed, ...retired].map(
    (measure): Line => ({ measure, row: rows.get(measure.indicator.id) ?? null }),
  );
  const gaps = outcome.gaps.map((gap) => gapSentence(gap, edition.name)).join(' ');
  return {
    name: `dial-${edition.id}-outcome-${outcome.id}`,
    title: `Measures of ${outcome.name}`,
    table: toTable(lines, COLUMNS),
    notes: [
      ...usualNotes(`The measures mapped to the outcome “${outcome.name}”, as in ${edition.name}`, taken),
      { name: 'Gaps', text: gaps === '' ? 'None.' : gaps },
      { name: 'Reported', text: `Whether ${edition.name} reports the measure.` },
      dataNote(edition.id, taken.address.origin),
    ],
  };
}

const COLUMNS = [
  textColumn('Measure', ({ measure }: Line) => indicatorName(measure.indicator)),
  textColumn('Mapping', ({ measure }: Line) => STATUS_WORDS[measure.status]),
  textColumn('Strength', ({ measure }: Line) => STRENGTH_WORDS[measure.strength]),
  textColumn(
    'Framework',
    ({ measure }: Line) =>
      measure.indicator.frameworkMeasures.map(({ layer, number }) => `${layer.name}, ${number}`).join('; ') ||
      null,
  ),
  textColumn('Reported', ({ row }: Line) => (row === null ? 'no' : 'yes')),
  ...partColumns(
    [
      ...LATEST_COLUMNS,
      ROW_COLUMNS.rating,
      ROW_COLUMNS.whose,
      ROW_COLUMNS.whyNotRated,
      ROW_COLUMNS.movement,
      ROW_COLUMNS.change,
      ROW_COLUMNS.trend,
    ],
    ({ row }: Line) => row,
  ),
  textColumn('Why it is mapped', ({ measure }: Line) => measure.rationale),
  textColumn(
    'Sources of the mapping',
    ({ measure }: Line) =>
      measure.sources
        .map(({ document, line }) => (line === null ? document : `${document}, line ${line}`))
        .join('; ') || null,
  ),
];
