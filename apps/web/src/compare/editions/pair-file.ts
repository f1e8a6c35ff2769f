import { editionName } from '../../shared/edition-name.ts';
import { comparabilityWords } from '../../shared/lineage/comparability-words.ts';
import type { TableFile, Taken } from '../../shared/table-file/table-file.ts';
import { partColumns, textColumn, toTable } from '../../shared/table-file/to-table.ts';
import { dataNote, usualNotes } from '../../shared/table-file/usual-notes.ts';
import { COMPARED_COLUMNS } from '../compared-columns.ts';
import type { ComparedPair, EditionsCompared } from './load-editions.ts';
import { pairGroups } from './pair-groups.ts';
import { unlikeWords } from './unlike-words.ts';

interface Line {
  /** What became of it: "Another rating". */
  readonly group: string;
  readonly pair: ComparedPair;
}

/** What two editions show of every measure as a file, a row each, by what became of it as on the screen. */
export function pairFile(compared: EditionsCompared, taken: Taken): TableFile {
  const { from, to } = compared;
  const [before, now] = [editionName(from), editionName(to)];
  const title = `${now} against ${before}`;
  const lines = pairGroups(compared, before, now).flatMap(({ name, pairs: held }) =>
    held.map((pair): Line => ({ group: name, pair })),
  );
  return {
    name: `dial-${to.id}-against-${from.id}`,
    title,
    table: toTable(lines, [
      ...COLUMNS,
      ...partColumns(COMPARED_COLUMNS, ({ pair }: Line) => pair.before, named(before)),
      ...partColumns(COMPARED_COLUMNS, ({ pair }: Line) => pair.now, named(now)),
    ]),
    notes: [
      ...usualNotes(`${title}: what each of the two editions shows of every measure`, taken),
      {
        name: 'Comparable',
        text: 'Whether the figures of the two documents may be compared, and, under “Unlike periods”, where they are of unlike stretches of time.',
      },
      dataNote([from.id, to.id], taken.address.origin),
    ],
  };
}

const named = (edition: string) => (heading: string) => `${heading}, ${edition}`;

const COLUMNS = [
  textColumn('What became of it', ({ group }: Line) => group),
  textColumn('Measure', ({ pair }: Line) => pair.name),
  textColumn('Comparable', ({ pair: { comparability } }: Line) =>
    comparability === null ? null : comparabilityWords(comparability, true),
  ),
  textColumn('Unlike periods', ({ pair }: Line) => unlikeWords(pair)),
];
