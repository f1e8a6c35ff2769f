import { useSearchParams } from 'react-router';
import { editionName } from '../../shared/edition-name.ts';
import { FilterChoice } from '../../shared/filter-choice.tsx';
import { FilterField } from '../../shared/filter-field.tsx';
import { NO_DIRECTORATE, NO_DIRECTORATE_WORDS } from '../../shared/no-directorate.ts';
import { STATE_WORDS, STATES } from '../return-state.ts';
import styles from './filter-bar.module.css';
import { namedOnce } from './named-once.ts';
import { type ReturnFilters, withReturnFilter } from './return-filters.ts';
import type { ReturnRow } from './return-row.ts';

interface Props {
  /** All of the list. */
  readonly rows: readonly ReturnRow[];
  readonly filters: ReturnFilters;
  readonly typed: string;
  readonly onType: (typed: string) => void;
  /** How many are shown, in words. */
  readonly found: string;
}

/** Narrows the list; each choice is in the address. A choice of one is not offered. */
export function FilterBar({ rows, filters, typed, onType, found }: Props) {
  const [params, setParams] = useSearchParams();
  const choose = (name: keyof ReturnFilters) => (value: string) =>
    setParams(withReturnFilter(params, name, value), { preventScrollReset: true });
  const editions = namedOnce(rows.map(({ edition }) => ({ id: edition.id, name: editionName(edition) })));
  const directorates = namedOnce(rows.flatMap(({ directorate }) => directorate ?? []));
  if (rows.some(({ directorate }) => directorate === null)) {
    directorates.push({ id: NO_DIRECTORATE, name: NO_DIRECTORATE_WORDS });
  }
  const states = STATES.map((id) => ({ id, name: STATE_WORDS[id] }));
  return (
    <section aria-label="Filters" className={`${styles.bar} no-print`}>
      {editions.length > 1 && (
        <FilterChoice
          label="Edition"
          any="All editions"
          options={editions}
          chosen={filters.edition}
          onChoose={choose('edition')}
        />
      )}
      {directorates.length > 1 && (
        <FilterChoice
          label="Directorate"
          any="All directorates"
          options={directorates}
          chosen={filters.directorate}
          onChoose={choose('directorate')}
        />
      )}
      <FilterChoice
        label="State"
        any="Any state"
        options={states}
        chosen={filters.state}
        onChoose={choose('state')}
      />
      <div className={styles.field}>
        <FilterField label="Find a return" typed={typed} onType={onType} found={found} />
      </div>
      {filters.overdue && (
        <button type="button" className={styles.clear} onClick={() => choose('overdue')('')}>
          Only overdue ones: show all
        </button>
      )}
    </section>
  );
}
