import styles from './contents.module.css';

export interface Part {
  readonly id: string;
  readonly title: string;
}

/** The parts of the page; beside them on a wide screen alone. */
export function Contents({ parts }: { readonly parts: readonly Part[] }) {
  return (
    <nav aria-labelledby="contents-heading" className={`${styles.contents} no-print`}>
      <h2 id="contents-heading" className={styles.heading}>
        On this page
      </h2>
      <ul>
        {parts.map(({ id, title }) => (
          <li key={id}>
            <a href={`#${id}`} className={styles.link}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
