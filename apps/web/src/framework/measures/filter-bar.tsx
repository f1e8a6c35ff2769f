import { useSearchParams } from 'react-router';
import { FilterChoice } from '../../shared/filter-choice.tsx';
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
  { id: 'yes', name: 'Reported' },
  { id: 'no', name: 'Not reported yet' },
  { id: 'placeholder', name: 'Placeholders' },
];

/** Narrows the measures; each choice is in the address. */
export function FilterBar({ filters, directorates, typed, onType, found }: Props) {
  const [params, setParams] = useSearchParams();
  const choose = (name: keyof FrameworkFilters, value: string) =>
    setParams(withFilter(params, name, value), { preventScrollReset: true });
  return (
    <div className={`${styles.bar} no-print`}>
      <FilterChoice
        label="Directorate"
        any="All directorates"
        options={directorates}
        chosen={filters.directorate}
        onChoose={(id) => choose('directorate', id)}
      />
      <FilterChoice
        label="Reporting"
        any="All"
        options={REPORTED}
        chosen={filters.reported}
        onChoose={(id) => choose('reported', id)}
      />
      <div className={styles.field}>
        <FilterField label="Find a measure" typed={typed} onType={onType} found={found} />
      </div>
    </div>
  );
}
