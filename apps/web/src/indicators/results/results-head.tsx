import { ExportButtons } from '../export/export-buttons.tsx';
import { exportGroups, exportTable } from '../export/export-table.ts';
import type { IndicatorList } from '../state/use-indicator-list.ts';
import { CopyLink } from '../toolbar/copy-link.tsx';
import { Toolbar } from '../toolbar/toolbar.tsx';
import styles from './results-list.module.css';
import type { Shown } from './use-shown.ts';

interface Props {
  readonly list: IndicatorList;
  readonly shown: Shown;
  /** "23 of 107 indicators". */
  readonly count: string;
  readonly cards: boolean;
}

const GROUP_HEADINGS = {
  area: 'Group: area',
  directorate: 'Group: directorate',
  outcome: 'Group: outcome',
} as const;

/** The count, and what can be done with what is shown. */
export function ResultsHead({ list, shown: { rows, groups }, count, cards }: Props) {
  const { view } = list.state;
  const table = () =>
    groups === null || view.group === null
      ? exportTable(rows, view.columns, list.outcomes)
      : exportGroups(groups, GROUP_HEADINGS[view.group], view.columns, list.outcomes);
  return (
    <div className={styles.head}>
      <h2 id="results" tabIndex={-1} className={styles.count}>
        {count}
      </h2>
      <Toolbar
        view={view}
        groups={groups?.map(({ id }) => id) ?? []}
        onView={list.lay}
        hasOutcomes={list.outcomes.length > 0}
        cards={cards}
      >
        <ExportButtons table={table} name={`dial-${list.editionId}-indicators`} sheet={list.editionName} />
        <CopyLink address={list.address} />
      </Toolbar>
    </div>
  );
}
