import { useSearchParams } from 'react-router';
import { FilterChoice } from '../../shared/filter-choice.tsx';
import { FilterField } from '../../shared/filter-field.tsx';
import styles from '../filters/filter-bar.module.css';
import { type MatrixFilters, withMatrixFilters } from './matrix-filters.ts';

interface Props {
  readonly filters: MatrixFilters;
  readonly areas: readonly { readonly id: string; readonly name: string }[];
  readonly typed: string;
  readonly onType: (typed: string) => void;
  /** How many are shown, in words. */
  readonly found: string;
}

/** Narrows the measures of the matrix; each choice is in the address. */
export function FilterBar({ filters, areas, typed, onType, found }: Props) {
  const [params, setParams] = useSearchParams();
  const choose = (change: Partial<MatrixFilters>) =>
    setParams(withMatrixFilters(params, { ...filters, ...change }), { preventScrollReset: true });
  return (
    <section aria-label="Filters" className={`${styles.bar} no-print`}>
      <FilterChoice
        label="Area"
        any="All areas"
        options={areas}
        chosen={filters.area}
        onChoose={(area) => choose({ area })}
      />
      <div className={styles.field}>
        <FilterField label="Find a measure" typed={typed} onType={onType} found={found} />
      </div>
      <label className={styles.box}>
        <input
          type="checkbox"
          checked={filters.agreed}
          onChange={(event) => choose({ agreed: event.target.checked })}
        />
        Only agreed
      </label>
    </section>
  );
}
