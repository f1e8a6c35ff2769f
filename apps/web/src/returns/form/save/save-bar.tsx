import buttons from '../../../shared/editing/button.module.css';
import { Button } from '../../../shared/editing/button.tsx';
import sticky from '../../../shared/sticky-bar.module.css';
import type { Autosave, SaveState } from './autosave.ts';
import styles from './save-bar.module.css';
import { saveWords } from './save-words.ts';

interface Props {
  readonly autosave: Autosave;
  readonly state: SaveState;
}

/** How saving stands, always on the screen, with the buttons that save and submit. */
export function SaveBar({ autosave, state }: Props) {
  const { words, tone } = saveWords(state, autosave.isUnsaved);
  const busy = state.busy !== null;
  return (
    <div className={`${sticky.bar} ${styles.bar} no-print`}>
      <p role="status" className={tone === 'problem' ? styles.problem : styles.quiet}>
        {words}
      </p>
      <div className={styles.buttons}>
        <Button busy={busy} onPress={() => void autosave.save()}>
          {state.trouble?.kind === 'unanswered' ? 'Try again' : 'Save draft'}
        </Button>
        <button
          type="submit"
          aria-disabled={busy || undefined}
          className={`${buttons.button} ${buttons.main}`}
        >
          Submit
        </button>
      </div>
    </div>
  );
}
