import { indicatorName } from '@dial/domain/text/indicator-name';
import { editionName } from '../../shared/edition-name.ts';
import { comparabilityWords } from '../../shared/lineage/comparability-words.ts';
import { RAG_WORDS } from '../../shared/rag.ts';
import { ROW_COLUMNS, TARGETED_COLUMNS } from '../../shared/table-file/row-columns.ts';
import type { TableFile, Taken } from '../../shared/table-file/table-file.ts';
import { partColumns, textColumn, toTable } from '../../shared/table-file/to-table.ts';
import { dataNote, usualNotes } from '../../shared/table-file/usual-notes.ts';
import type { Through } from './load-through.ts';
import type { ThroughRow } from './through-rows.ts';

/** What each edition showed of an indicator as a file, with its commentary whole. */
export function throughFile(
  { indicator, rows }: Pick<Through, 'indicator' | 'rows'>,
  taken: Taken,
): TableFile {
  const name = indicatorName(indicator);
  return {
    name: `dial-${indicator.id}-editions`,
    title: `${name}, edition by edition`,
    table: toTable(rows, COLUMNS),
    notes: [
      ...usualNotes(`${name}: what each edition showed, as it was then`, taken),
      {
        name: 'Comparable',
        text: 'Whether the figure of another document may be compared with the indicator’s own.',
      },
      dataNote([...new Set(rows.map(({ report }) => report.edition.id))], taken.address.origin),
    ],
  };
}

/** The same words as of a row of the scorecard. */
function rowOf({ indicator: { unit, decimals }, report }: ThroughRow) {
  const { actual, period, rating, targets, listedOnly } = report;
  return {
    ...{ unit, decimals, listedOnly, ratedTarget: rating.ratedTarget },
    latest: actual?.value ?? null,
    latestStatus: actual?.status ?? null,
    latestExpected: actual?.expected ?? null,
    periodLabel: period?.label ?? null,
    targetRaw: targets.find(({ standing }) => standing)?.raw ?? null,
    ...{ rag: rating.rag, published: rating.published !== null, unratedReason: rating.unratedReason },
  };
}

const COLUMNS = [
  textColumn('Edition', ({ report }: ThroughRow) => editionName(report.edition)),
  textColumn('Indicator', ({ indicator }: ThroughRow) => indicatorName(indicator)),
  textColumn('Comparable', ({ comparability }: ThroughRow) => comparabilityWords(comparability, true)),
  ...partColumns(
    [...TARGETED_COLUMNS, ROW_COLUMNS.rating, ROW_COLUMNS.whose, ROW_COLUMNS.whyNotRated],
    rowOf,
  ),
  textColumn('Rating by the rule', ({ report: { rating } }: ThroughRow) =>
    rating.computed === null ? null : RAG_WORDS[rating.computed],
  ),
  textColumn('Commentary', ({ report }: ThroughRow) => report.commentary[0]?.text ?? null),
];
