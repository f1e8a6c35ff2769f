import { Link } from 'react-router';
import styles from './outcome-neighbours.module.css';

interface Neighbour {
  readonly id: string;
  readonly name: string;
}

interface Props {
  readonly previous: Neighbour | null;
  readonly next: Neighbour | null;
}

/** The ways to the outcomes before and after this one. */
export function OutcomeNeighbours({ previous, next }: Props) {
  return (
    <nav aria-label="Outcomes of the plan" className={`${styles.neighbours} no-print`}>
      {previous !== null && (
        <Link to={`/corporate-plan/${previous.id}`} rel="prev" className={styles.link}>
          <span className={styles.word}>Previous outcome</span>
          {previous.name}
        </Link>
      )}
      {next !== null && (
        <Link to={`/corporate-plan/${next.id}`} rel="next" className={`${styles.link} ${styles.next}`}>
          <span className={styles.word}>Next outcome</span>
          {next.name}
        </Link>
      )}
    </nav>
  );
}
