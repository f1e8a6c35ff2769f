import { useEffect } from 'react';
import { useLocation } from 'react-router';
import { AboutEdition } from '../about-edition.tsx';
import { Differences } from '../differences.tsx';
import type { ChangeData } from './load-change.ts';
import { WhatChanged } from './what-changed.tsx';

export { loadChange } from './load-change.ts';
export { Summary } from './summary.tsx';

/** What changed, what is at risk and what is missing; then what the edition is. */
export function Change({ edition, about, differing }: ChangeData) {
  useLateHash();
  return (
    <>
      <WhatChanged edition={edition.id} of="All areas" sources={[edition.title]} change={edition}>
        <Differences edition={about} reports={differing} />
      </WhatChanged>
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
