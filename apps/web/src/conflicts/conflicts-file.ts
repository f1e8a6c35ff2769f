import { indicatorName } from '@dial/domain/text/indicator-name';
import type { ResultOf } from '../shared/graphql.ts';
import type { TableFile, Taken } from '../shared/table-file/table-file.ts';
import { countColumn, flagColumn, textColumn, toTable } from '../shared/table-file/to-table.ts';
import { dataNote, usualNotes } from '../shared/table-file/usual-notes.ts';
import type { CONFLICT } from './conflict-item.tsx';

type Conflict = ResultOf<typeof CONFLICT>;

interface Line {
  readonly conflict: Conflict;
  readonly reading: Conflict['readings'][number];
}

interface About {
  readonly id: string;
  /** "2023-24 Q3". */
  readonly name: string;
  /** Null where there is no document. */
  readonly document: string | null;
}

/** The shown conflicts as a file, a row for each reading. */
export function conflictsFile(
  conflicts: readonly Conflict[],
  { id, name, document }: About,
  taken: Taken,
): TableFile {
  const title = `Conflicts, ${name}`;
  const lines = conflicts.flatMap((conflict) =>
    conflict.readings.map((reading): Line => ({ conflict, reading })),
  );
  return {
    name: `dial-${id}-conflicts`,
    title,
    table: toTable(lines, COLUMNS),
    notes: [
      ...usualNotes(`${title}: where readings of the same thing disagree`, taken),
      ...(document === null ? [] : [{ name: 'Document', text: document }]),
      dataNote(id, taken.address.origin),
    ],
  };
}

const COLUMNS = [
  textColumn('Conflict', ({ conflict }: Line) => conflict.subject),
  textColumn('Reading', ({ reading }: Line) => reading.raw),
  flagColumn('Stands', ({ reading }: Line) => reading.standing),
  countColumn('Line', ({ reading }: Line) => reading.source.line),
  textColumn('Note', ({ reading }: Line) => reading.source.note),
  textColumn('Why', ({ conflict }: Line) => conflict.reason),
  textColumn('Indicators', ({ conflict }: Line) => conflict.indicators.map(indicatorName).join('; ') || null),
];
