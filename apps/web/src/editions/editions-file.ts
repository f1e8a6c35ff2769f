import { formatDate } from '@dial/domain/period/format-date';
import type { ResultOf } from '../shared/graphql.ts';
import { readFragment } from '../shared/graphql.ts';
import { RAG_WORDS, RAGS } from '../shared/rag.ts';
import { countOf, RAG_COUNTS, reported, unrated } from '../shared/rag-counts.ts';
import { STAGE_WORDS } from '../shared/stage.ts';
import type { TableFile, Taken } from '../shared/table-file/table-file.ts';
import { countColumn, dayColumn, textColumn, toTable } from '../shared/table-file/to-table.ts';
import { dataNote, usualNotes } from '../shared/table-file/usual-notes.ts';
import type { EDITION } from './edition-item.tsx';

type Edition = ResultOf<typeof EDITION>;

/** The published editions as a file, newest first, with their counts. */
export function editionsFile(editions: readonly Edition[], taken: Taken): TableFile {
  return {
    name: 'dial-editions',
    title: 'Editions',
    table: toTable(editions, COLUMNS),
    notes: [
      ...usualNotes('The published editions: one report for one quarter each', taken),
      {
        name: 'Whose ratings',
        text: 'Dial’s calculation where the colours of the edition did not survive.',
      },
      dataNote(
        editions.map(({ id }) => id),
        taken.address.origin,
      ),
    ],
  };
}

const countsOf = ({ headline }: Edition) => readFragment(RAG_COUNTS, headline.shown);

const COLUMNS = [
  textColumn('Edition', ({ id }: Edition) => id),
  textColumn('Title', ({ title }: Edition) => title),
  textColumn('Stage', ({ stage }: Edition) => STAGE_WORDS[stage]),
  dayColumn('Published on', ({ publishedOn }: Edition) => publishedOn),
  textColumn('Version', ({ version }: Edition) => version),
  textColumn(
    'Meetings',
    ({ meetings }: Edition) =>
      meetings.map(({ body, date }) => `${body}, ${formatDate(date)}`).join('; ') || null,
  ),
  ...RAGS.map((rag) => countColumn(RAG_WORDS[rag], (edition: Edition) => countOf(countsOf(edition), rag))),
  countColumn('Not rated', (edition: Edition) => unrated(countsOf(edition))),
  countColumn('Reported', (edition: Edition) => reported(countsOf(edition))),
  textColumn('Whose ratings', ({ headline }: Edition) =>
    headline.published === null ? 'Dial’s calculation' : 'Published',
  ),
];
