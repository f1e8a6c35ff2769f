import '../../shared/react-aria-style.ts';
import { Button } from 'react-aria-components/Button';
import { DialogTrigger } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import tool from '../../shared/tool-button.module.css';
import { type ColumnId, DEFAULT_COLUMNS } from '../state/column-ids.ts';
import { ColumnList } from './column-list.tsx';
import styles from './column-picker.module.css';

interface Props {
  readonly columns: readonly ColumnId[];
  readonly onColumns: (columns: readonly ColumnId[]) => void;
}

/** Which columns are shown, and in what order. */
export function ColumnPicker({ columns, onColumns }: Props) {
  return (
    <DialogTrigger>
      <Button className={tool.button ?? ''}>Columns</Button>
      <Popover placement="bottom end" offset={4} className={styles.popover ?? ''} aria-label="Columns">
        <div className={styles.dialog}>
          <p className={styles.hint}>The indicator comes first. Choose what is shown beside it.</p>
          <ColumnList columns={columns} onColumns={onColumns} />
          <button type="button" className={styles.reset} onClick={() => onColumns(DEFAULT_COLUMNS)}>
            Back to the usual columns
          </button>
        </div>
      </Popover>
    </DialogTrigger>
  );
}
