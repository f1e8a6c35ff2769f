import { Link } from 'react-router';
import styles from './footer.module.css';
import { useShellData } from './shell-data.ts';

export function Footer() {
  const council = useShellData()?.council.name;
  return (
    <footer className={`${styles.footer} no-print`}>
      <div className={styles.inner}>
        <p>
          Dial shows {council === undefined ? 'the council' : `${council}`}’s performance indicators, each
          figure with the line it was printed on.
        </p>
        <ul className={styles.links}>
          <li>
            <Link to="/editions">Editions</Link>
          </li>
          <li>
            <Link to="/about">About</Link>
          </li>
          <li>
            <Link to="/about/ratings">How ratings work</Link>
          </li>
          <li>
            <Link to="/accessibility">Accessibility</Link>
          </li>
          <li>
            <Link to="/privacy">Privacy</Link>
          </li>
          <li>
            <Link to="/cookies">Cookies</Link>
          </li>
          <li>
            <Link to="/terms">Terms of use</Link>
          </li>
        </ul>
      </div>
    </footer>
  );
}
