import type { Part } from '../shared/document/contents.tsx';
import styles from './folded-contents.module.css';

/** The parts of the plan, folded, where the page is too narrow for a list beside it. */
export function FoldedContents({ parts }: { readonly parts: readonly Part[] }) {
  return (
    <nav aria-label="On this page" className={`${styles.contents} no-print`}>
      <details>
        <summary className={styles.summary}>On this page</summary>
        <ul className={styles.list}>
          {parts.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`} className={styles.link}>
                {title}
              </a>
            </li>
          ))}
        </ul>
      </details>
    </nav>
  );
}
