import type { FilterField } from './filter-fields.ts';
import styles from './filter-select.module.css';

export interface SelectProps {
  readonly field: FilterField;
  readonly chosen: readonly string[];
  readonly onChoose: (field: FilterField, keys: readonly string[]) => void;
}

/** What a filter narrows by, and how many of its choices are chosen. */
export function SelectLabel({ field, chosen }: Pick<SelectProps, 'field' | 'chosen'>) {
  return (
    <>
      {field.label}
      {chosen.length > 0 && (
        <span className={styles.badge}>
          {chosen.length}
          <span className="visually-hidden"> chosen</span>
        </span>
      )}
    </>
  );
}

/** The chosen in words; "Any" where none is. */
export function chosenWords({ sections }: FilterField, chosen: readonly string[]): string {
  const names = sections.flatMap(({ options }) => options).filter(({ key }) => chosen.includes(key));
  return names.length === 0 ? 'Any' : names.map(({ name }) => name).join(', ');
}

export const buttonStyle = (chosen: readonly string[]) =>
  `${styles.button} ${chosen.length > 0 ? styles.chosen : ''}`;

export function Arrow() {
  return (
    <svg viewBox="0 0 12 8" className={styles.arrow} aria-hidden="true">
      <path d="M1.5 1.5L6 6l4.5-4.5" />
    </svg>
  );
}
