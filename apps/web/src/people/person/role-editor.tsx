import { Form } from 'react-router';
import type { OptionGroup } from '../../shared/combo-field/combo-field.tsx';
import { EditForm } from '../../shared/editing/edit-form.tsx';
import { FormNotice } from '../../shared/editing/form-notice.tsx';
import { useFormState } from '../../shared/editing/use-form-state.ts';
import { grantWords, inGrantOrder, type ScopeNames } from '../../shared/people/grant-words.ts';
import type { Person } from '../person-fragment.ts';
import { RoleFields } from '../role-fields.tsx';
import { FORMS } from './person-forms.ts';
import styles from './role-editor.module.css';

interface Props {
  readonly person: Person;
  readonly roles: readonly string[];
  readonly scopes: readonly OptionGroup[];
  readonly names: ScopeNames;
}

const UNSURE = 'Load the page again to see whether the role was changed.';

/** The roles that somebody has, each to be taken away, and a form for another. Each change is saved by itself. */
export function RoleEditor({ person, roles, scopes, names }: Props) {
  const adding = useFormState(FORMS.addRole);
  const removing = useFormState(FORMS.removeRole);
  // Until the roles are read again, the version looked at is the one before.
  const busy = adding.busy || removing.busy;
  const looked = <input type="hidden" name="version" value={person.version} />;
  return (
    <>
      {removing.outcome !== null && <FormNotice outcome={removing.outcome} unsure={UNSURE} />}
      {person.roles.length === 0 ? (
        <p>No role: they see what everybody sees.</p>
      ) : (
        <ul className={styles.list}>
          {inGrantOrder(person.roles, names).map((grant) => (
            <li key={`${grant.name} ${grant.scope}`} className={styles.role}>
              <span>{grantWords(grant, names)}</span>
              <Form
                method="post"
                preventScrollReset
                className="no-print"
                onSubmit={(event) => {
                  if (busy) event.preventDefault();
                }}
              >
                <input type="hidden" name="form" value={FORMS.removeRole} />
                <input type="hidden" name="role" value={grant.name} />
                <input type="hidden" name="scope" value={grant.scope} />
                {looked}
                <button type="submit" aria-disabled={busy} className={styles.button}>
                  Remove<span className="visually-hidden"> {grantWords(grant, names)}</span>
                </button>
              </Form>
            </li>
          ))}
        </ul>
      )}
      <h3 className="no-print">Add a role</h3>
      <EditForm state={adding} label="Add a role" submit="Add the role" unsure={UNSURE}>
        {looked}
        <RoleFields key={person.roles.length} state={adding} roles={roles} scopes={scopes} />
      </EditForm>
    </>
  );
}
