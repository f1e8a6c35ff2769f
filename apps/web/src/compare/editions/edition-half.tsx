import type { CouncilEditions } from '../../shared/council-editions.ts';
import { editionName } from '../../shared/edition-name.ts';
import { EditionChoice } from './edition-choice.tsx';

export interface EditionHalf {
  readonly kind: 'half';
  readonly edition: CouncilEditions['editions'][number];
  readonly missing: 'from' | 'to';
}

interface Props {
  readonly half: EditionHalf;
  readonly editions: CouncilEditions['editions'];
}

/** One edition of two: which is missing is said, and asked for. */
export function EditionHalfView({ half: { edition, missing }, editions }: Props) {
  const other = missing === 'to' ? 'later' : 'earlier';
  return (
    <>
      <p role="alert">
        The address names {editionName(edition)} alone. The {other} edition is missing: choose it here.
      </p>
      <EditionChoice
        editions={editions}
        from={missing === 'to' ? edition.id : null}
        to={missing === 'from' ? edition.id : null}
      />
    </>
  );
}
