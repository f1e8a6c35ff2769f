import type { ReactNode } from 'react';
import { Link, useLocation } from 'react-router';
import type { ChangeOutcome } from './change-outcome.ts';
import { FieldLink } from './field-link.tsx';
import { Notice } from './notice.tsx';

interface Props {
  readonly outcome: ChangeOutcome;
  /** How a reader can tell whether a change without an answer was made. */
  readonly unsure: string;
  /** How to go on after a conflict; otherwise a link shows the page as it stands. */
  readonly goOn?: ReactNode;
}

/** What a form that was not accepted says above its fields: what is wrong, each a link to its field. */
export function FormNotice({ outcome, unsure, goOn }: Props) {
  const frame = { tone: 'problem', about: outcome } as const;
  switch (outcome.kind) {
    case 'done':
      return null;
    case 'invalid':
      return (
        <Notice {...frame} title="There is a problem">
          <ul>
            {outcome.errors.map((error) => (
              <li key={`${error.field} ${error.message}`}>
                <FieldLink form={outcome.form} error={error} />
              </li>
            ))}
          </ul>
        </Notice>
      );
    case 'conflict':
      return (
        <Notice {...frame} title="It was changed meanwhile">
          <p>{outcome.message}</p>
          <p>{outcome.now} What you typed is still here.</p>
          <p>{goOn ?? <AsItStands />}</p>
        </Notice>
      );
    case 'refused':
      return (
        <Notice {...frame} title="You may not do this">
          <p>{outcome.message}</p>
          <p>
            If you were signed in, your session may have ended:{' '}
            <a href="/sign-in?to=%2Faccount" target="_blank" rel="noopener">
              sign in in a new tab
            </a>{' '}
            and send the form again. What you typed is still here.
          </p>
        </Notice>
      );
    case 'failed':
      return (
        <Notice {...frame} title="No answer came from the server">
          <p>What you typed is still here. {unsure}</p>
        </Notice>
      );
  }
}

/** The same address again: what the query chooses stays chosen. */
function AsItStands() {
  const { search } = useLocation();
  return (
    <Link to={{ pathname: '.', search }} preventScrollReset onClick={focusHeading}>
      Show it as it stands now
    </Link>
  );
}

/** The form goes with what it stood on; the keyboard would else be nowhere. */
function focusHeading() {
  document.querySelector<HTMLElement>('main h1')?.focus();
}
