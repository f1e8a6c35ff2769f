import { useEffect } from 'react';
import { useLocation } from 'react-router';
import { AboutEdition } from '../about-edition.tsx';
import { Differences } from '../differences.tsx';
import { BothTransitions } from './both-transitions.tsx';
import { CloserLookPart } from './closer-look.tsx';
import type { ChangeData } from './load-change.ts';
import { MissingPart } from './missing.tsx';
import { MoversPart } from './movers.tsx';
import { Pair, Stack } from './pair.tsx';
import { YearEndPart } from './year-end.tsx';

export { loadChange } from './load-change.ts';
export { Summary } from './summary.tsx';

/** What changed, what is at risk and what is missing: ratings, signals, year end and gaps each by themselves. Then what the edition is. */
export function Change({ edition, about, differing }: ChangeData) {
  useLateHash();
  const compared = { edition: edition.id, of: 'All areas', sources: [edition.title] };
  return (
    <>
      <BothTransitions {...compared} sinceQuarter={edition.sinceQuarter} sinceYear={edition.sinceYear} />
      <MoversPart edition={edition.id} movers={edition.moversBySignal} />
      <Pair>
        <Stack>
          <CloserLookPart edition={edition.id} look={edition.closerLook} />
          <MissingPart edition={edition.id} missing={edition.missing} />
          <Differences edition={about} reports={differing} />
        </Stack>
        <YearEndPart edition={edition.id} yearEnd={edition.yearEnd} />
      </Pair>
      <AboutEdition edition={about} />
    </>
  );
}

/** An address that names a part of the page is followed once that part is there; a list that it names is opened. */
function useLateHash() {
  const { hash, key } = useLocation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key is of each click, and a list may have been shut since the last
  useEffect(() => {
    const named = hash === '' ? null : document.getElementById(hash.slice(1));
    for (const folded of named?.querySelectorAll('details') ?? []) folded.open = true;
    named?.scrollIntoView();
  }, [hash, key]);
}
