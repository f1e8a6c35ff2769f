import styles from './layout.module.css';
import { PageError } from './page-error.tsx';

/** When even the editions cannot be read there is no header to draw; the page stands alone. */
export function FatalError() {
  return (
    <main id="main" className={styles.main}>
      <PageError />
    </main>
  );
}
