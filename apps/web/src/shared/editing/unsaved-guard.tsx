import { useEffect } from 'react';
import { useBlocker } from 'react-router';
import { Button } from './button.tsx';
import { EditDialog } from './edit-dialog.tsx';
import styles from './edit-form.module.css';

interface Props {
  readonly unsaved: boolean;
  /** What would be lost, as a sentence. */
  readonly children: string;
}

/** Asks before somebody leaves a page with something unsaved: itself where the app's pages change, by the browser where the app goes. */
export function UnsavedGuard({ unsaved, children }: Props) {
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => unsaved && currentLocation.pathname !== nextLocation.pathname,
  );
  useEffect(() => {
    if (!unsaved) return;
    const ask = (event: Event) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [unsaved]);
  if (blocker.state !== 'blocked') return null;
  return (
    <EditDialog title="Leave without saving?" onClose={blocker.reset}>
      <p>{children}</p>
      <div className={styles.buttons}>
        <Button main onPress={blocker.reset}>
          Stay on this page
        </Button>
        <Button onPress={blocker.proceed}>Leave without saving</Button>
      </div>
    </EditDialog>
  );
}
