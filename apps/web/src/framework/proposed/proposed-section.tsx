import { useMemo } from 'react';
import { Section } from '../../shared/document/section.tsx';
import { plural, shownOf } from '../../shared/plural.ts';
import { TableButtons } from '../../shared/table-file/table-buttons.tsx';
import { groupProposed, SECTION_NAMES } from './group-proposed.ts';
import { matchingProposed } from './matching-proposed.ts';
import { proposedFile } from './proposed-file.ts';
import type { Proposed } from './proposed-measure.ts';
import styles from './proposed-section.module.css';
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
      {shown.length > 0 && (
        <TableButtons what="the proposed measures shown" file={(taken) => proposedFile(shown, taken)} />
      )}
      {groupProposed(shown).map(({ section, groups }) => (
        // Open while words narrow it: what is found must be seen.
        <details key={section} open={typed.trim() !== ''} className={styles.section}>
          <summary className={styles.summary}>
            {SECTION_NAMES[section]} <span className={styles.count}>{countOf(groups)}</span>
          </summary>
          <ProposedTable caption={SECTION_NAMES[section]} groups={groups} newest={newest} />
        </details>
      ))}
    </Section>
  );
}

function countOf(groups: readonly { readonly measures: readonly unknown[] }[]): string {
  return plural(
    groups.reduce((sum, { measures }) => sum + measures.length, 0),
    'measure',
  );
}
