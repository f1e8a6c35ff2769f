import { Section } from '../../shared/document/section.tsx';
import { ProposedItem } from './proposed-item.tsx';
import type { ProposedMeasure } from './proposed-measure.ts';

interface Props {
  readonly proposed: readonly ProposedMeasure[];
  readonly edition: string;
}

/** What the document of the vision proposes to measure the outcome by. */
export function ProposedSection({ proposed, edition }: Props) {
  return (
    <Section id="proposed" title="Measures that the vision’s document proposes">
      {proposed.length === 0 ? (
        <p>None under this outcome.</p>
      ) : (
        <ul>
          {proposed.map((measure) => (
            <ProposedItem key={measure.id} measure={measure} edition={edition} />
          ))}
        </ul>
      )}
    </Section>
  );
}
