import type { ReturnProblem } from '@dial/domain/return/return-problem';
import { Link, useLocation } from 'react-router';
import { FieldLink } from '../../shared/editing/field-link.tsx';
import { Notice } from '../../shared/editing/notice.tsx';
import { signInAddress } from '../../shared/sign-in/sign-in-address.ts';
import { RETURN_FORM } from './form-fields.ts';
import type { SaveState } from './save/autosave.ts';

interface Props {
  readonly trouble: SaveState['trouble'];
  /** What is left to put right, once submitting was tried. */
  readonly problems: readonly ReturnProblem[];
  /** How often submitting was tried: each time the summary takes the focus. */
  readonly tries: number;
}

/** What keeps the return from being saved or submitted, each a link to its field. */
export function Troubles({ trouble, problems, tries }: Props) {
  const { pathname, search } = useLocation();
  if (trouble?.kind === 'signed-out') {
    return (
      <Notice title="You are signed out" tone="problem" about={trouble.kind} still>
        <p>
          What you typed is kept on this computer.{' '}
          <Link to={signInAddress(`${pathname}${search}`, true)}>Sign in</Link> and it is here again.
        </p>
      </Notice>
    );
  }
  if (trouble?.kind === 'refused') {
    return (
      <Notice title="You may not do this" tone="problem" about={trouble} still>
        <p>{trouble.message} What you typed is kept on this computer.</p>
      </Notice>
    );
  }
  const errors = trouble?.kind === 'invalid' ? trouble.errors : problems;
  // Before, what is wrong with a draft is said at its field and in the bar.
  if (errors.length === 0 || tries === 0) return null;
  return (
    <Notice title="There is something to put right" tone="problem" about={tries}>
      <ul>
        {errors.map((error) => (
          <li key={`${error.field} ${error.message}`}>
            <FieldLink form={RETURN_FORM} error={error} />
          </li>
        ))}
      </ul>
    </Notice>
  );
}
