import { announce } from './announce.ts';
import styles from './copy-button.module.css';
import button from './editing/button.module.css';
import { useCopied } from './use-copied.ts';

interface Props {
  readonly text: string;
  readonly label: string;
  /** What is said once it is done: "Link copied". */
  readonly copied: string;
}

/** Copies a text that stands beside it. Where the browser refuses, it says to copy by hand. */
export function CopyButton({ text, label, copied }: Props) {
  const { outcome, copy } = useCopied();
  const press = async () => announce((await copy(text)) ? copied : REFUSED);
  return (
    <>
      <button type="button" className={button.button} onClick={() => void press()}>
        {outcome === 'copied' ? copied : label}
      </button>
      {outcome === 'refused' && <span className={styles.refused}>{REFUSED}</span>}
    </>
  );
}

const REFUSED = 'The browser did not let it be copied: mark it and copy it by hand.';
