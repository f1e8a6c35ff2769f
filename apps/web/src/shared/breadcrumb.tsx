import { Link } from 'react-router';
import styles from './breadcrumb.module.css';

export interface Crumb {
  readonly label: string;
  readonly to: string;
}

/** The way from the headline to this page; the page itself is named by its heading, not here. */
export function Breadcrumb({ crumbs }: { readonly crumbs: readonly Crumb[] }) {
  return (
    <nav aria-label="Breadcrumb" className={`${styles.breadcrumb} no-print`}>
      <ol className={styles.list}>
        {crumbs.map(({ label, to }) => (
          <li key={to} className={styles.item}>
            <Link to={to}>{label}</Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
