import edit from '../editing/edit-button.module.css';
import styles from './mapping-buttons.module.css';
import type { OutcomeMeasure } from './outcome-measure.ts';

interface Props {
  readonly measure: OutcomeMeasure;
  readonly name: string;
  readonly onEdit: (undo: boolean) => void;
}

/** What an editor may do with a mapping. Only what was changed since it was first written can be undone. */
export function MappingButtons({ measure, name, onEdit }: Props) {
  return (
    <div className={`${styles.buttons} no-print`}>
      {measure.version > 1 && (
        <button type="button" className={edit.button} onClick={() => onEdit(true)}>
          Undo<span className="visually-hidden"> the last change of {name}</span>
        </button>
      )}
      <button type="button" className={edit.button} onClick={() => onEdit(false)}>
        Change<span className="visually-hidden"> the mapping of {name}</span>
      </button>
    </div>
  );
}
