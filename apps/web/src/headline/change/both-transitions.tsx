import type { FragmentOf } from '../../shared/graphql.ts';
import { Pair, Stack } from './pair.tsx';
import { type TRANSITIONS, TransitionsPart, type TransitionsProps } from './transitions.tsx';

type Transitions = FragmentOf<typeof TRANSITIONS> & { readonly held: boolean };

interface Props extends Pick<TransitionsProps, 'edition' | 'of' | 'sources'> {
  readonly sinceQuarter: Transitions;
  readonly sinceYear: Transitions;
}

/** Since the quarter before and since a year before: beside each other, unless only one of them has something to show. */
export function BothTransitions({ sinceQuarter, sinceYear, ...compared }: Props) {
  const alone = sinceQuarter.held !== sinceYear.held;
  const parts = (
    <>
      <TransitionsPart
        {...compared}
        since="quarter"
        transitions={sinceQuarter}
        wide={alone && sinceQuarter.held}
      />
      <TransitionsPart {...compared} since="year" transitions={sinceYear} wide={alone && sinceYear.held} />
    </>
  );
  return alone ? <Stack>{parts}</Stack> : <Pair>{parts}</Pair>;
}
