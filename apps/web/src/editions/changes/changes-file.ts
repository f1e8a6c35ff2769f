import { indicatorName } from '@dial/domain/text/indicator-name';
import { FIELD_CHANGE, type FieldChange } from '../../shared/changes/field-change.ts';
import { readFragment } from '../../shared/graphql.ts';
import type { TableFile, Taken } from '../../shared/table-file/table-file.ts';
import { textColumn, toTable } from '../../shared/table-file/to-table.ts';
import { usualNotes } from '../../shared/table-file/usual-notes.ts';
import type { EditionChanges } from './load-changes.ts';

interface About {
  readonly id: string;
  /** "2023-24 Q3". */
  readonly name: string;
  /** The two moments: "from Draft to now". */
  readonly between: string;
}

interface Line {
  /** Null for the edition's own. */
  readonly report: EditionChanges['reports'][number] | null;
  readonly change: FieldChange;
}

/** What changed of an edition between two moments as a file, a row for each thing that did. */
export function changesFile(
  { edition, reports }: EditionChanges,
  { id, name, between }: About,
  taken: Taken,
): TableFile {
  const of = (report: Line['report'], changes: EditionChanges['edition']) =>
    readFragment(FIELD_CHANGE, changes).map((change): Line => ({ report, change }));
  const title = `What changed, ${name}`;
  return {
    name: `dial-${id}-changes`,
    title,
    table: toTable(
      [...of(null, edition), ...reports.flatMap((report) => of(report, report.fields))],
      COLUMNS,
    ),
    notes: usualNotes(`${title}, ${between}`, taken),
  };
}

const COLUMNS = [
  textColumn('Area', ({ report }: Line) => report?.area ?? null),
  textColumn('Indicator', ({ report }: Line) =>
    report === null ? 'The edition itself' : indicatorName(report),
  ),
  textColumn('What', ({ change }: Line) => change.label),
  textColumn('Before', ({ change }: Line) => change.before),
  textColumn('After', ({ change }: Line) => change.after),
];
