import '../../shared/react-aria-style.ts';
import { useLayoutEffect, useRef, useState } from 'react';
import { Button } from 'react-aria-components/Button';
import { DialogTrigger } from 'react-aria-components/Dialog';
import { Popover } from 'react-aria-components/Popover';
import tool from '../../shared/tool-button.module.css';
import { type ColumnId, DEFAULT_COLUMNS } from '../state/column-ids.ts';
import { ColumnList } from './column-list.tsx';
import styles from './column-picker.module.css';

export interface PickerProps {
  readonly columns: readonly ColumnId[];
  readonly onColumns: (columns: readonly ColumnId[]) => void;
}

/** The choosing of columns itself, from when it is first opened. */
export function OpenedPicker({ columns, onColumns }: PickerProps) {
  const button = useRef<HTMLButtonElement>(null);
  const [isOpen, setOpen] = useState(false);
  // The button has the focus before it opens what is to give it back.
  useLayoutEffect(() => {
    button.current?.focus({ preventScroll: true });
    setOpen(true);
  }, []);
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <Button ref={button} className={tool.button ?? ''}>
        Columns
      </Button>
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
