import { AsPrinted } from '../../shared/document/as-printed.tsx';
import { Section } from '../../shared/document/section.tsx';
import { placeWords } from '../../shared/document/source-words.ts';
import { CELL_NAMES, CELLS } from '../../shared/proposed/cell-names.ts';
import { numberWords } from '../../shared/proposed/number-words.ts';
import { Printings } from '../../shared/proposed/printings.tsx';
import { SECTION_NAMES } from '../proposed/group-proposed.ts';
import type { Proposed } from '../proposed/proposed-measure.ts';
import { Facts } from './facts.tsx';

interface Props {
  readonly measure: Proposed;
  readonly document: string;
}

/** What the paper of proposed measures says of one of them. */
export function ProposedMeasureFacts({ measure, document }: Props) {
  return (
    <Section id="words" title="What the paper says">
      <Facts
        facts={[
          ['Number', numberWords(measure)],
          ['Measure', measure.text],
          ['Aspiration', measure.aspirational],
          ['Part', SECTION_NAMES[measure.section]],
          ...CELLS.map((cell) => [CELL_NAMES[cell], measure[cell]] as const),
          ['Notes', measure.notes],
          ['Source', `${document} (${placeWords(measure.source)})`],
        ]}
      />
      <AsPrinted raw={null} note={measure.note} />
      <Printings measure={measure} />
    </Section>
  );
}
