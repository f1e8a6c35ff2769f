import { useActionData } from 'react-router';
import { CopyButton } from '../../shared/copy-button.tsx';
import { EditForm } from '../../shared/editing/edit-form.tsx';
import { useFormState } from '../../shared/editing/use-form-state.ts';
import { instantWords } from '../../shared/instant-words.ts';
import type { Person } from '../person-fragment.ts';
import styles from './link-form.module.css';
import type { LinkOutcome } from './make-link.ts';
import { FORMS } from './person-forms.ts';

/** A link by which somebody sets a password: the invitation, and the help for whoever forgot it. */
export function LinkForm({ person }: { readonly person: Person }) {
  const state = useFormState(FORMS.link);
  const outcome = useActionData<LinkOutcome>();
  const link = outcome?.link ?? null;
  return (
    <>
      <p>
        The link lets {person.name} set a password, once. Give it to them alone, by a way that you trust. A
        link made before is good no longer.
      </p>
      {link !== null && (
        <div className={styles.link}>
          <label htmlFor="reset-link" className={styles.label}>
            Link for {person.name}
          </label>
          <input id="reset-link" readOnly value={link.url} className={styles.address} />
          <div className={styles.beside}>
            <CopyButton text={link.url} label="Copy the link" copied="Link copied" />
            <span>Good until {instantWords(link.expiresAt)}. It is shown this once.</span>
          </div>
        </div>
      )}
      <EditForm
        state={state}
        label="Make a link to set a password"
        submit={link === null ? 'Make a link' : 'Make another link'}
        sending="Making the link…"
        unsure="If a link was made, nobody has seen it: make another."
      >
        {null}
      </EditForm>
    </>
  );
}
