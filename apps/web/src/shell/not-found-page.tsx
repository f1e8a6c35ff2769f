import { Link } from 'react-router';
import { PageHeading } from '../shared/page-heading.tsx';
import styles from './message-page.module.css';

/** An address that names nothing, or names something that is not held. */
export function NotFoundPage() {
  return (
    <div className={styles.page}>
      <PageHeading title="Page not found">Page not found</PageHeading>
      <p>If you typed the address, check that it is right. If you followed a link, it may be out of date.</p>
      <ul>
        <li>
          <Link to="/">The newest headline report</Link>
        </li>
        <li>
          <Link to="/editions">All editions</Link>
        </li>
        <li>
          <Link to="/search">Search</Link>
        </li>
      </ul>
    </div>
  );
}
