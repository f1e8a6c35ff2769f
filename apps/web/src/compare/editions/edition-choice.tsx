import { Form } from 'react-router';
import button from '../../shared/editing/button.module.css';
import field from '../../shared/editing/field.module.css';
import { editionName } from '../../shared/edition-name.ts';
import styles from './edition-pair.module.css';

interface Props {
  readonly editions: readonly {
    readonly id: string;
    readonly financialYear: string;
    readonly quarter: number;
  }[];
  /** Ids; null where one is not chosen yet. */
  readonly from: string | null;
  readonly to: string | null;
}

/** Chooses the two editions that are set against each other: the address follows. */
export function EditionChoice({ editions, from, to }: Props) {
  const places = [
    { name: 'from', label: 'Earlier edition', chosen: from },
    { name: 'to', label: 'Later edition', chosen: to },
  ] as const;
  return (
    <Form method="get" className={`${styles.form} no-print`}>
      {places.map(({ name, label, chosen }) => (
        <label key={name} className={styles.choice}>
          {label}
          <select key={chosen} name={name} defaultValue={chosen ?? ''} className={field.input}>
            {chosen === null && <option value="">Choose an edition</option>}
            {editions.map((edition) => (
              <option key={edition.id} value={edition.id}>
                {editionName(edition)}
              </option>
            ))}
          </select>
        </label>
      ))}
      <button type="submit" className={button.button}>
        Compare
      </button>
    </Form>
  );
}
