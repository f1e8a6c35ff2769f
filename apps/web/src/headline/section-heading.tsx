import type { ReactNode } from 'react';
import styles from './section-heading.module.css';

interface Props {
  readonly id: string;
  readonly children: ReactNode;
  /** A quiet remark at the heading's end. */
  readonly aside?: ReactNode;
}

export function SectionHeading({ id, children, aside }: Props) {
  return (
    <div className={styles.heading}>
      <h2 id={id}>{children}</h2>
      {aside !== undefined && <span className={styles.aside}>{aside}</span>}
    </div>
  );
}
