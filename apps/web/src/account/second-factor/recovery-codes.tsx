import { CopyButton } from '../../shared/copy-button.tsx';
import button from '../../shared/editing/button.module.css';
import styles from './second-factor.module.css';

/** Shown once, when they are made: nobody can show them again. */
export function RecoveryCodes({ codes }: { readonly codes: readonly string[] }) {
  return (
    <section aria-labelledby="recovery-codes" className={styles.codes}>
      <h3 id="recovery-codes">Your recovery codes</h3>
      <p>
        Each lets you in once without your phone. They are shown this once: print them or keep them where your
        passwords are.
      </p>
      <ul className={styles.list}>
        {codes.map((code) => (
          <li key={code}>{code}</li>
        ))}
      </ul>
      <div className={`${styles.buttons} no-print`}>
        <CopyButton text={codes.join('\n')} label="Copy the codes" copied="Codes copied" />
        <button type="button" className={button.button} onClick={() => window.print()}>
          Print
        </button>
      </div>
    </section>
  );
}
