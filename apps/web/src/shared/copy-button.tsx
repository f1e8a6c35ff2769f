import { useEffect, useState } from 'react';
import { announce } from './announce.ts';
import styles from './copy-button.module.css';

interface Props {
  readonly text: string;
  readonly label: string;
  /** What is said once it is done: "Link copied". */
  readonly copied: string;
}

/** Milliseconds for which the button says that it is done. */
const SHOWN_FOR = 3000;

/** Copies a text that stands beside it. Where the browser refuses, it says to copy by hand. */
export function CopyButton({ text, label, copied }: Props) {
  const [outcome, setOutcome] = useState<'copied' | 'refused' | null>(null);
  useEffect(() => {
    if (outcome !== 'copied') return;
    const timer = setTimeout(() => setOutcome(null), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [outcome]);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setOutcome('copied');
      announce(copied);
    } catch {
      setOutcome('refused');
      announce(REFUSED);
    }
  };
  return (
    <>
      <button type="button" className={styles.button} onClick={() => void copy()}>
        {outcome === 'copied' ? copied : label}
      </button>
      {outcome === 'refused' && <span className={styles.refused}>{REFUSED}</span>}
    </>
  );
}

const REFUSED = 'The browser did not let it be copied: mark it and copy it by hand.';
