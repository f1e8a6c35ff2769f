import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import styles from './edit-dialog.module.css';

interface Props {
  readonly title: string;
  /** What it is about, in a quieter line under the title. */
  readonly about?: ReactNode;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A form over the page, in the browser's own dialog: it keeps the keyboard, Escape closes it, and the focus goes back. */
export function EditDialog({ title, about, onClose, children }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  // Before the page draws on: closed, it gives the focus back, which a notice of what came of it may then take.
  useLayoutEffect(() => {
    const element = dialog.current;
    if (element === null || element.open) return;
    element.showModal();
    return () => element.close();
  }, []);
  return (
    <dialog ref={dialog} aria-labelledby={heading} className={styles.dialog} onCancel={onClose}>
      <div className={styles.body}>
        <h2 id={heading} className={styles.title}>
          {title}
        </h2>
        {about !== undefined && <p className={styles.about}>{about}</p>}
        {children}
      </div>
    </dialog>
  );
}
