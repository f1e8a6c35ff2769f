import { readViewAddress } from '@dial/domain/view/view-address';
import { Link } from 'react-router';
import { Button } from '../shared/editing/button.tsx';
import { EditForm } from '../shared/editing/edit-form.tsx';
import { useFormState } from '../shared/editing/use-form-state.ts';
import { editionName, editionNameOfId } from '../shared/edition-name.ts';
import type { SavedView } from './load-views.ts';
import styles from './view-item.module.css';

export interface ViewEdit {
  readonly kind: 'rename' | 'delete';
  readonly view: SavedView;
}

interface Props {
  readonly view: SavedView;
  readonly onEdit: (edit: ViewEdit) => void;
}

/** A view that somebody keeps: where it leads, which edition it shows, and what can be done with it. */
export function ViewItem({ view, onEdit }: Props) {
  const { id, name, address, subscribed, version } = view;
  const gone = goneWords(view);
  const state = useFormState(`subscribe-${id}`);
  const named = <span className="visually-hidden"> {name}</span>;
  return (
    <li className={styles.item}>
      <p className={styles.name}>{gone === null ? <Link to={address}>{name}</Link> : name}</p>
      <p className={styles.facts}>
        {gone ?? editionWords(view)}
        {subscribed ? ' You are told when it changes.' : ''}
      </p>
      <div className={styles.actions}>
        <EditForm
          state={state}
          label={subscribed ? `Be told no more of ${name}` : `Be told of ${name}`}
          submit={subscribed ? 'Stop telling me' : 'Tell me what is new'}
          unsure="Load the page again to see how it stands."
          beside={
            <>
              <Button onPress={() => onEdit({ kind: 'rename', view })}>Rename{named}</Button>
              <Button onPress={() => onEdit({ kind: 'delete', view })}>Delete{named}</Button>
            </>
          }
        >
          <input type="hidden" name="intent" value={subscribed ? 'unsubscribe' : 'subscribe'} />
          <input type="hidden" name="id" value={id} />
          <input type="hidden" name="version" value={version} />
          <input type="hidden" name="name" value={name} />
        </EditForm>
      </div>
    </li>
  );
}

function editionWords({ newest, edition }: SavedView): string {
  if (edition === null) return '';
  return newest ? `The newest edition, now ${editionName(edition)}.` : `${editionName(edition)}.`;
}

/** Why there is nothing to show of a view of an edition; null where there is, or it is of none. */
function goneWords({ newest, edition, address }: SavedView): string | null {
  if (edition !== null) return null;
  if (newest) return 'No published edition has what it shows now.';
  const of = readViewAddress(address);
  return of?.mayFollow && of.edition !== null
    ? `${editionNameOfId(of.edition)}, the edition that it is of, is not held or not shown to you any more.`
    : null;
}
