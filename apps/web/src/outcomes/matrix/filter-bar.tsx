import { useSearchParams } from 'react-router';
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
      <label className={styles.choice}>
        Area
        <select
          value={filters.area}
          className={styles.select}
          onChange={(event) => choose({ area: event.target.value })}
        >
          <option value="">All areas</option>
          {areas.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </label>
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
