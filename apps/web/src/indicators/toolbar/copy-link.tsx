import { announce } from '../../shared/announce.ts';
import tool from '../../shared/tool-button.module.css';
import { useCopied } from '../../shared/use-copied.ts';
import styles from './toolbar.module.css';

/** Copies the address of what is shown. Where the browser refuses, the address is shown to be copied by hand. */
export function CopyLink({ address }: { readonly address: () => string }) {
  const { outcome, copy } = useCopied();
  const press = async () => {
    if (await copy(address())) announce('Link copied');
  };
  return (
    <>
      <button type="button" className={`${tool.button} ${styles.copy}`} onClick={() => void press()}>
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
