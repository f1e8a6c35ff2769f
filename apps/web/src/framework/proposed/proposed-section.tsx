import { useMemo } from 'react';
import { Section } from '../../shared/document/section.tsx';
import { shownOf } from '../../shared/plural.ts';
import { groupProposed, SECTION_NAMES } from './group-proposed.ts';
import { matchingProposed } from './matching-proposed.ts';
import type { Proposed } from './proposed-measure.ts';
import { ProposedTable } from './proposed-table.tsx';

interface Props {
  readonly measures: readonly Proposed[];
  readonly newest: string | null;
  readonly typed: string;
}

/** Everything that the tables of proposed measures say. */
export function ProposedSection({ measures, newest, typed }: Props) {
  const shown = useMemo(() => matchingProposed(measures, typed), [measures, typed]);
  return (
    <Section id="proposed" title="Measures proposed for Luton 2040">
      <p>
        {shownOf(shown.length, measures.length, 'measure')} from the tables of proposed measures, with every
        cell the tables print. A text that could be read only by reasoning has what is printed beside it.
      </p>
      {groupProposed(shown).map(({ section, groups }) => (
        <ProposedTable key={section} caption={SECTION_NAMES[section]} groups={groups} newest={newest} />
      ))}
    </Section>
  );
}
