import { useSearchParams } from 'react-router';
import { FilterChoice } from '../../shared/filter-choice.tsx';
import { FilterField } from '../../shared/filter-field.tsx';
import styles from './filter-bar.module.css';
import { type OutcomeFilters, withOutcomeFilters } from './outcome-filters.ts';

interface Props {
  readonly filters: OutcomeFilters;
  readonly priorities: readonly { readonly id: string; readonly name: string }[];
  readonly typed: string;
  readonly onType: (typed: string) => void;
  /** How many are shown, in words. */
  readonly found: string;
}

/** Narrows the outcomes; each choice is in the address. */
export function FilterBar({ filters, priorities, typed, onType, found }: Props) {
  const [params, setParams] = useSearchParams();
  const choose = (change: Partial<OutcomeFilters>) =>
    setParams(withOutcomeFilters(params, { ...filters, ...change }), { preventScrollReset: true });
  return (
    <section aria-label="Filters" className={`${styles.bar} no-print`}>
      <FilterChoice
        label="Strategic priority"
        any="All priorities"
        options={priorities}
        chosen={filters.priority}
        onChoose={(priority) => choose({ priority })}
      />
      <div className={styles.field}>
        <FilterField label="Find an outcome or a measure" typed={typed} onType={onType} found={found} />
      </div>
      <label className={styles.box}>
        <input
          type="checkbox"
          checked={filters.gaps}
          onChange={(event) => choose({ gaps: event.target.checked })}
        />
        Only outcomes with a gap
      </label>
    </section>
  );
}
