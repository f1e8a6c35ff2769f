import { useSearchParams } from 'react-router';
import { FilterField } from '../../shared/filter-field.tsx';
import styles from './filter-bar.module.css';
import { type FrameworkFilters, withFilter } from './framework-filters.ts';

interface Props {
  readonly filters: FrameworkFilters;
  readonly directorates: readonly { readonly id: string; readonly name: string }[];
  readonly typed: string;
  readonly onType: (typed: string) => void;
  /** How many are shown, in words. */
  readonly found: string;
}

const REPORTED = [
  ['', 'All'],
  ['yes', 'Reported'],
  ['no', 'Not reported yet'],
  ['placeholder', 'Placeholders'],
] as const;

/** Narrows the measures; each choice is in the address. */
export function FilterBar({ filters, directorates, typed, onType, found }: Props) {
  const [params, setParams] = useSearchParams();
  const choose = (name: keyof FrameworkFilters, value: string) =>
    setParams(withFilter(params, name, value), { preventScrollReset: true });
  return (
    <div className={`${styles.bar} no-print`}>
      <label className={styles.choice}>
        Directorate
        <select
          value={filters.directorate}
          className={styles.select}
          onChange={(event) => choose('directorate', event.target.value)}
        >
          <option value="">All directorates</option>
          {directorates.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <label className={styles.choice}>
        Reporting
        <select
          value={filters.reported}
          className={styles.select}
          onChange={(event) => choose('reported', event.target.value)}
        >
          {REPORTED.map(([value, words]) => (
            <option key={value} value={value}>
              {words}
            </option>
          ))}
        </select>
      </label>
      <div className={styles.field}>
        <FilterField label="Find a measure" typed={typed} onType={onType} found={found} />
      </div>
    </div>
  );
}
