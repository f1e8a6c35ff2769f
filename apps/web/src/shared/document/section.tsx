import type { ReactNode } from 'react';
import styles from './section.module.css';

interface Props {
  readonly id: string;
  readonly title: string;
  readonly children: ReactNode;
  /** Left out on paper, where nothing can be followed. */
  readonly onScreen?: boolean;
}

/** A part of the page that the contents list leads to. */
export function Section({ id, title, children, onScreen = false }: Props) {
  const className = onScreen ? `${styles.section} ${styles.onScreen}` : styles.section;
  return (
    <section id={id} aria-labelledby={`${id}-heading`} className={className}>
      <h2 id={`${id}-heading`} className={styles.heading}>
        {title}
      </h2>
      {children}
    </section>
  );
}
