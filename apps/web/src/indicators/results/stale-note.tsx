import { useEffect, useState } from 'react';
import styles from './message.module.css';
import { staleWords } from './stale-words.ts';

/** Says that the rows may be out of date: the connection is gone, or they came long ago. */
export function StaleNote({ at }: { readonly at: number }) {
  const [words, setWords] = useState<string | null>(null);
  useEffect(() => {
    const check = () => setWords(staleWords(at, Date.now(), navigator.onLine));
    check();
    const timer = setInterval(check, 60_000);
    for (const event of ['online', 'offline', 'focus']) window.addEventListener(event, check);
    return () => {
      clearInterval(timer);
      for (const event of ['online', 'offline', 'focus']) window.removeEventListener(event, check);
    };
  }, [at]);
  if (words === null) return null;
  return (
    <p className={`${styles.stale} no-print`} role="status">
      {words}
      <button type="button" onClick={() => window.location.reload()}>
        Load again
      </button>
    </p>
  );
}
