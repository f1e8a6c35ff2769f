import type { IndicatorFilters } from '../shared/indicator-filters.ts';
import { DIFFER_WORDS } from './chips.ts';
import styles from './filter-bar.module.css';
import type { FilterField } from './filter-fields.ts';
import { filterKeys, keysOf, withKeys } from './filter-keys.ts';
import { FilterSelect } from './filter-select.tsx';
import { NARROW, useMedia } from './use-media.ts';

interface Props {
  readonly fields: readonly FilterField[];
  readonly filters: IndicatorFilters;
  readonly onFilter: (filters: IndicatorFilters) => void;
  /** Whether any rating of the edition differs from the rule: else there is nothing to narrow to. */
  readonly mayDiffer: boolean;
}

/** The filters above the table; on a phone they are folded away. */
export function FilterBar({ fields, filters, onFilter, mayDiffer }: Props) {
  const narrow = useMedia(NARROW);
  const count = filterKeys(filters).length;
  const controls = (
    <div className={styles.grid}>
      {fields.map((field) => (
        <FilterSelect
          key={field.label}
          field={field}
          chosen={keysOf(field, filters)}
          onChoose={(keys) => onFilter(withKeys(filters, field, keys))}
        />
      ))}
      {(mayDiffer || filters.differ) && (
        <label className={styles.differ}>
          <input
            type="checkbox"
            checked={filters.differ}
            onChange={(event) => onFilter({ ...filters, differ: event.target.checked })}
          />
          {DIFFER_WORDS}
        </label>
      )}
    </div>
  );
  if (!narrow) return controls;
  return (
    <details className={styles.folded}>
      <summary>{count === 0 ? 'Filters' : `Filters (${count} chosen)`}</summary>
      {controls}
    </details>
  );
}
