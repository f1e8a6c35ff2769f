import type { MouseEvent } from 'react';
import { focusResults } from '../results/focus-results.ts';
import styles from './chip-list.module.css';
import type { Chip } from './chips.ts';

interface Props {
  readonly chips: readonly Chip[];
  readonly typed: string;
  readonly onRemove: (key: string) => void;
  readonly onClearText: () => void;
  readonly onClear: () => void;
}

/** What the list is narrowed by, each removable. */
export function ChipList({ chips, typed, onRemove, onClearText, onClear }: Props) {
  const text = typed.trim();
  if (chips.length === 0 && text === '') return null;
  const clear = () => {
    focusResults();
    onClear();
  };
  return (
    <ul className={styles.chips} aria-label="Chosen filters">
      {text !== '' && (
        <li>
          <Remove label="Search" name={`“${text}”`} last={chips.length === 0} onRemove={onClearText} />
        </li>
      )}
      {chips.map(({ key, label, name, known }) => (
        <li key={key}>
          <Remove
            label={label}
            name={known ? name : `${name} (not in this edition)`}
            last={chips.length === 1 && text === ''}
            onRemove={() => onRemove(key)}
          />
        </li>
      ))}
      <li>
        <button type="button" className={styles.clear} onClick={clear}>
          Clear all filters
        </button>
      </li>
    </ul>
  );
}

interface RemoveProps {
  readonly label: string;
  readonly name: string;
  /** No other filter is left beside it. */
  readonly last: boolean;
  readonly onRemove: () => void;
}

function Remove({ label, name, last, onRemove }: RemoveProps) {
  const remove = (event: MouseEvent<HTMLButtonElement>) => {
    // The button goes away: the focus passes to the next, so that a keyboard stays in the list.
    if (last) focusResults();
    else event.currentTarget.closest('li')?.nextElementSibling?.querySelector('button')?.focus();
    onRemove();
  };
  return (
    <button type="button" className={styles.chip} onClick={remove}>
      <span className="visually-hidden">Remove filter </span>
      <span className={styles.label}>{label}:</span> {name}
      <svg viewBox="0 0 12 12" className={styles.cross} aria-hidden="true">
        <path d="M2.5 2.5l7 7M9.5 2.5l-7 7" />
      </svg>
    </button>
  );
}
