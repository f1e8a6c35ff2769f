import { useCallback, useState } from 'react';
import { EditForm } from '../../shared/editing/edit-form.tsx';
import fields from '../../shared/editing/field.module.css';
import { fieldId } from '../../shared/editing/field-id.ts';
import { useFormState } from '../../shared/editing/use-form-state.ts';
import { plural } from '../../shared/plural.ts';
import { APPROVE_SEVERAL } from './approve-several.ts';
import { ApproveTable } from './approve-table.tsx';
import type { ReturnRow } from './return-row.ts';
import styles from './returns-table.module.css';

interface Props {
  /** Those that the filters let through: no other is approved. */
  readonly rows: readonly ReturnRow[];
  readonly today: string;
  readonly caption: string;
  /** Of the list, for its rows' pages to walk it. */
  readonly query: string;
}

const NONE: ReadonlySet<string> = new Set();

/** The returns that wait for the reader, with what is needed to decide; those that are ticked are approved together. */
export function ApproveForm({ rows, today, caption, query }: Props) {
  const state = useFormState(APPROVE_SEVERAL);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(NONE);
  // The same each time: the form calls it whenever it is another.
  const chooseNone = useCallback(() => setChosen(NONE), []);
  const shown = rows.filter(({ id }) => chosen.has(id));
  const isAll = shown.length === rows.length;
  const choose = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };
  return (
    <div className={styles.approving}>
      <EditForm
        state={state}
        label="Approve several returns"
        submit={shown.length === 0 ? 'Approve those chosen' : `Approve ${plural(shown.length, 'return')}`}
        sending="Approving…"
        unsure="Load the page again to see which still wait."
        goOn="None of them is approved. The list shows them as they stand now: look at them, then approve again."
        wide
        onDone={chooseNone}
      >
        <label className={`${fields.choice} no-print`}>
          <input
            type="checkbox"
            id={fieldId(APPROVE_SEVERAL, 'all')}
            checked={isAll}
            className={fields.radio}
            onChange={() => setChosen(isAll ? new Set() : new Set(rows.map(({ id }) => id)))}
          />
          Choose all {rows.length} shown
        </label>
        <ApproveTable
          rows={rows}
          today={today}
          caption={caption}
          query={query}
          chosen={chosen}
          onChoose={choose}
        />
      </EditForm>
    </div>
  );
}
