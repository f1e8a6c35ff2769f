import { editionNameOfId } from '../../shared/edition-name.ts';
import { type FragmentOf, readFragment } from '../../shared/graphql.ts';
import { SectionHeading } from '../section-heading.tsx';
import styles from '../side-section.module.css';
import { Pair, Stack } from './pair.tsx';
import { TRANSITIONS, TransitionsPart, type TransitionsProps } from './transitions.tsx';

type Transitions = FragmentOf<typeof TRANSITIONS> & { readonly held: boolean };

export interface BothTransitionsProps extends Pick<TransitionsProps, 'edition' | 'of' | 'sources'> {
  readonly sinceQuarter: Transitions;
  readonly sinceYear: Transitions;
}

/**
 * Since the quarter before and since a year before: beside each other, unless only one of them has something to show. Where neither
 * is held, that is said once.
 */
export function BothTransitions({ sinceQuarter, sinceYear, ...compared }: BothTransitionsProps) {
  if (!sinceQuarter.held && !sinceYear.held) return <NeitherHeld quarter={sinceQuarter} year={sinceYear} />;
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

interface NeitherProps {
  readonly quarter: Transitions;
  readonly year: Transitions;
}

function NeitherHeld({ quarter, year }: NeitherProps) {
  const nameOf = (data: Transitions) => editionNameOfId(readFragment(TRANSITIONS, data).sinceId);
  return (
    <section aria-labelledby="changes" className={styles.section}>
      <SectionHeading id="changes">Rating changes</SectionHeading>
      <p>
        Neither the edition of the quarter before, {nameOf(quarter)}, nor that of a year before,{' '}
        {nameOf(year)}, is held, so no ratings are compared. Figures are compared where this edition prints
        the earlier ones: that is the movement beside each indicator.
      </p>
    </section>
  );
}
