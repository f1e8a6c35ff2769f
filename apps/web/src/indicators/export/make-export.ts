import { FIGURE_NOTES } from '@dial/domain/open-data/figure-notes';
import type { TableFile } from '../../shared/table-file/table-file.ts';
import { dataNote, usualNotes } from '../../shared/table-file/usual-notes.ts';
import type { Trends } from '../loading/load-trends.ts';
import { narrowedWords } from '../narrowed-words.ts';
import type { Shown } from '../results/use-shown.ts';
import { viewWords } from '../results/view-words.ts';
import type { IndicatorList } from '../state/use-indicator-list.ts';
import { exportGroups, exportTable } from './export-table.ts';

const GROUP_HEADINGS = {
  area: 'Group: area',
  directorate: 'Group: directorate',
  outcome: 'Group: outcome',
} as const;

/** What the screen shows as a file: its rows, columns and order, and in words what it is narrowed to. */
export function makeExport(
  list: IndicatorList,
  { rows, groups }: Pick<Shown, 'rows' | 'groups'>,
  count: string,
  trends: Trends | null,
  now: Date,
): TableFile {
  const { view } = list.state;
  const beside = { outcomes: list.outcomes, trends };
  const address = new URL(list.address());
  const what = `Indicators, ${list.editionName}`;
  return {
    name: `dial-${list.editionId}-indicators`,
    title: what,
    table:
      groups === null || view.group === null
        ? exportTable(rows, view.columns, beside)
        : exportGroups(groups, GROUP_HEADINGS[view.group], view.columns, beside),
    notes: [
      ...usualNotes(`${what}: ${count}`, { address, now }),
      { name: 'Narrowed to', text: `${narrowedWords(list)}; ${viewWords(view)}` },
      dataNote(list.editionId, address.origin),
      ...FIGURE_NOTES,
    ],
  };
}
