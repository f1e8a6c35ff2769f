import { Link } from 'react-router';
import styles from './framework-page.module.css';

const PARTS = [
  ['layers', 'Layers'],
  ['planning-rule', 'Planning rule'],
  ['measures', 'Annual and quarterly measures'],
  ['luton-2040', 'Luton 2040 measures'],
  ['wheels', 'Lost wheels'],
  ['proposed', 'All proposed measures'],
] as const;

/** The parts of the page, and the pages beside it. */
export function PageParts() {
  return (
    <nav aria-label="On this page and beside it" className="no-print">
      <ul className={styles.parts}>
        {PARTS.map(([id, title]) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
        <li>
          <Link to="/plans">Delivery plans</Link>
        </li>
        <li>
          <Link to="/corporate-plan">Corporate plan</Link>
        </li>
        <li>
          <Link to="/measures">Measures through time</Link>
        </li>
      </ul>
    </nav>
  );
}
