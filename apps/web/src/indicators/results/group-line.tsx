import { plural } from '../../shared/plural.ts';
import styles from './group-line.module.css';
import type { RowGroup } from './group-rows.ts';
import { groupWords } from './group-words.ts';

interface Props {
  readonly group: RowGroup;
  readonly open: boolean;
  readonly onFold: (group: string) => void;
}

/** The heading of a group, which folds it; its ratings counted. */
export function GroupLine({ group, open, onFold }: Props) {
  return (
    <div className={styles.line}>
      <button type="button" className={styles.fold} aria-expanded={open} onClick={() => onFold(group.id)}>
        <svg viewBox="0 0 12 12" className={styles.mark} aria-hidden="true">
          <path d="M3.5 1.5L8.5 6l-5 4.5" />
        </svg>
        {group.name}
      </button>
      <span className={styles.counts}>
        {plural(group.rows.length, 'indicator')}: {groupWords(group)}
      </span>
    </div>
  );
}
