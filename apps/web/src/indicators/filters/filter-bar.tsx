import { useHandler } from '../../shared/use-handler.ts';
import { NARROW, useMedia } from '../../shared/use-media.ts';
import type { IndicatorList } from '../state/use-indicator-list.ts';
import { ChipList } from './chip-list.tsx';
import { chipsOf } from './chips.ts';
import { DifferBox } from './differ-box.tsx';
import styles from './filter-bar.module.css';
import type { FilterField } from './filter-fields.ts';
import { filterKeys, keysOf, withKeys, withoutKey } from './filter-keys.ts';
import { FilterSelect } from './filter-select.tsx';
import { SearchField } from './search-field.tsx';
import { SkipToResults } from './skip-to-results.tsx';

interface Props {
  readonly list: IndicatorList;
  /** Whether any rating of the edition differs from the rule: else there is nothing to narrow to. */
  readonly mayDiffer: boolean;
}

/** The filters above the table and those that are chosen; on a phone the lists of choices are folded away. */
export function FilterBar({ list, mayDiffer }: Props) {
  const { fields, state, typed, type, filter, clear } = list;
  const { filters } = state;
  const narrow = useMedia(NARROW);
  const choose = useHandler((field: FilterField, keys: readonly string[]) =>
    filter(withKeys(filters, field, keys)),
  );
  const differ = (mayDiffer || filters.differ) && (
    <DifferBox checked={filters.differ} onCheck={(checked) => filter({ ...filters, differ: checked })} />
  );
  const selects = (
    <div className={styles.grid}>
      {fields.map((field) => (
        <FilterSelect key={field.label} field={field} chosen={keysOf(field, filters)} onChoose={choose} />
      ))}
    </div>
  );
  return (
    <section aria-label="Filters" className={`${styles.bar} no-print`}>
      <SkipToResults />
      <div className={styles.first}>
        <SearchField typed={typed} onType={type} />
        {!narrow && differ}
      </div>
      {narrow ? (
        <details className={styles.folded}>
          <summary>{countWords(filterKeys(filters).length)}</summary>
          {selects}
          {differ}
        </details>
      ) : (
        selects
      )}
      <ChipList
        chips={chipsOf(filters, fields)}
        typed={typed}
        onRemove={(key) => filter(withoutKey(filters, key))}
        onClearText={() => type('')}
        onClear={clear}
      />
    </section>
  );
}

const countWords = (count: number) => (count === 0 ? 'Filters' : `Filters (${count} chosen)`);
