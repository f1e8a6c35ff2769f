import { type ReactNode, useEffect, useRef } from 'react';
import { Form } from 'react-router';
import button from './button.module.css';
import styles from './edit-form.module.css';
import { FormNotice } from './form-notice.tsx';
import type { FormState } from './use-form-state.ts';
import { useSentOnce } from './use-sent-once.ts';

interface Props {
  readonly state: FormState;
  /** What the form is called by a screen reader. */
  readonly label: string;
  readonly submit: string;
  /** What the button says while the form is on its way. */
  readonly sending?: string;
  /** How a reader can tell whether a change without an answer was made. */
  readonly unsure: string;
  readonly children: ReactNode;
  /** Further buttons, after the one that sends. */
  readonly beside?: ReactNode;
  /** How a form that another editor was before goes on; otherwise a link shows the page as it stands. */
  readonly goOn?: ReactNode;
  /** Its fields stand beside something, and are no wider than can be read by themselves. */
  readonly wide?: boolean;
  /** Forgets what the form's own controls hold, when its change is made. */
  readonly onDone?: () => void;
}

/** A form that the page's action answers. It is emptied when its change is made, and keeps what was typed otherwise. */
export function EditForm({ state, label, submit, unsure, children, beside, goOn, onDone, ...words }: Props) {
  const { form, outcome, busy } = state;
  const { sending = 'Saving…', wide = false } = words;
  const element = useRef<HTMLFormElement>(null);
  const sent = useSentOnce(busy, outcome);
  useEffect(() => {
    if (outcome?.kind !== 'done') return;
    element.current?.reset();
    onDone?.();
  }, [outcome, onDone]);
  return (
    <Form
      ref={element}
      method="post"
      preventScrollReset
      noValidate
      aria-label={label}
      className={wide ? `${styles.form} ${styles.wide}` : styles.form}
      onSubmit={(event) => {
        if (sent.isUnderWay()) event.preventDefault();
        else sent.begin();
      }}
    >
      {outcome !== null && <FormNotice outcome={outcome} unsure={unsure} goOn={goOn} />}
      <input type="hidden" name="form" value={form} />
      {children}
      <div className={styles.buttons}>
        <button type="submit" aria-disabled={busy} className={`${button.button} ${button.main}`}>
          {busy ? sending : submit}
        </button>
        {beside}
      </div>
    </Form>
  );
}
