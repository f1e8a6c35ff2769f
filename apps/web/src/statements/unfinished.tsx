import { plural } from '../shared/plural.ts';
import styles from './statements.module.css';

interface Props {
  readonly council: string;
  readonly page: string;
  /** Everything that the council has to state on the page. */
  readonly particulars: readonly unknown[];
}

/** Says of a page that it is a template as yet. */
export function Unfinished({ council, page, particulars }: Props) {
  const missing = particulars.filter((particular) => particular === null).length;
  if (missing === 0) return null;
  return (
    <p className={styles.unfinished}>
      <strong>This {page} is a template.</strong> {council} has still to state {plural(missing, 'particular')}
      , each marked “Not stated yet” in its place.
    </p>
  );
}
