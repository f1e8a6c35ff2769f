import styles from './import.module.css';
import type { ChangedRow } from './import-answer.ts';

/** What the file would submit, return by return. */
export function ChangedRows({ rows }: { readonly rows: readonly ChangedRow[] }) {
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby="changes" className={styles.result}>
      <h2 id="changes">What would be submitted</h2>
      <ul className={styles.rows}>
        {rows.map(({ id, row, title, changes }) => (
          <li key={id} className={styles.row}>
            <p className={styles.title}>
              {title} <span className={styles.place}>row {row}</span>
            </p>
            {changes.length === 0 && <p>As it is saved in its draft.</p>}
            <dl className={styles.changes}>
              {changes.map(({ label, before, after }) => (
                <div key={label}>
                  <dt>{label}</dt>
                  <dd>
                    <del className={styles.before}>
                      <span className="visually-hidden">was </span>
                      {before || 'none'}
                    </del>
                    <span aria-hidden="true"> → </span>
                    <ins className={styles.after}>
                      <span className="visually-hidden">becomes </span>
                      {after || 'none'}
                    </ins>
                  </dd>
                </div>
              ))}
            </dl>
          </li>
        ))}
      </ul>
    </section>
  );
}
