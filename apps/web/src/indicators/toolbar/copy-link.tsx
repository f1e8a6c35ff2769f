import { useEffect, useState } from 'react';
import { announce } from '../../shared/announce.ts';
import styles from './toolbar.module.css';

const SHOWN_FOR = 3000;

/** Copies the address of what is shown. Where the browser refuses, the address is shown to be copied by hand. */
export function CopyLink({ address }: { readonly address: () => string }) {
  const [outcome, setOutcome] = useState<'copied' | 'refused' | null>(null);
  useEffect(() => {
    if (outcome !== 'copied') return;
    const timer = setTimeout(() => setOutcome(null), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [outcome]);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address());
      setOutcome('copied');
      announce('Link copied');
    } catch {
      setOutcome('refused');
    }
  };
  return (
    <>
      <button type="button" className={`${styles.button} ${styles.copy}`} onClick={() => void copy()}>
        {outcome === 'copied' ? 'Link copied' : 'Copy link'}
      </button>
      {outcome === 'refused' && (
        <input
          readOnly
          value={address()}
          aria-label="Link to what is shown"
          className={styles.address}
          ref={(field) => field?.select()}
        />
      )}
    </>
  );
}
