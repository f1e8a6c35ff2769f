import { type ReturnState, STATE_WORDS } from './return-state.ts';
import styles from './state-tag.module.css';

/** Where a return stands. The word says it; the frame only sets it apart. */
export function StateTag({ state }: { readonly state: ReturnState }) {
  return <span className={`${styles.tag} ${styles[state.toLowerCase()]}`}>{STATE_WORDS[state]}</span>;
}
