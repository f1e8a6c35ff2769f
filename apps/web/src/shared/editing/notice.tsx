import { type ReactNode, useEffect, useRef } from 'react';
import styles from './notice.module.css';

interface Props {
  readonly title: string;
  readonly tone: 'problem' | 'done';
  /** What it tells of. Another one takes the focus again. */
  readonly about: unknown;
  /** It appears while somebody types: it is read out, and the focus stays where it is. */
  readonly still?: boolean;
  readonly children?: ReactNode;
}

/** What came of a form, above it. It takes the focus when it appears, so that it is read out and the keyboard stands there. */
export function Notice({ title, tone, about, still = false, children }: Props) {
  const box = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what it tells of is the reason to move the focus
  useEffect(() => {
    if (!still) box.current?.focus();
  }, [about]);
  return (
    <div ref={box} tabIndex={-1} role="alert" className={`${styles.notice} ${styles[tone]}`}>
      <p className={styles.title}>{title}</p>
      {children}
    </div>
  );
}
