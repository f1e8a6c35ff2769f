import { Link } from 'react-router';
import styles from './verdict.module.css';

/** Where it says what gaps tell. The newest are told in words above the figures. */
export function GapVerdict() {
  return (
    <p className={styles.how}>
      <Link to="/about/ratings#neighbours">What is compared, and what is not</Link>
    </p>
  );
}
