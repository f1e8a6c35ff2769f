import { AsPrinted } from '../../shared/document/as-printed.tsx';
import { Section } from '../../shared/document/section.tsx';
import { placeWords } from '../../shared/document/source-words.ts';
import type { Measure } from '../measures/measure.ts';
import { Facts } from './facts.tsx';

interface Props {
  readonly measure: Measure;
  readonly layer: string;
  readonly document: string;
}

/** What the framework says of one of its measures. */
export function FrameworkMeasure({ measure, layer, document }: Props) {
  return (
    <Section id="words" title="What the framework says">
      <Facts
        facts={[
          [
            'Question',
            measure.question +
              (measure.questionInherited
                ? ' (carried on from the measure before: its own cell is blank)'
                : ''),
          ],
          ['Measure', measure.measure],
          ['Layer', layer],
          ['Directorate', measure.directorate?.name ?? null],
          ...(measure.placeholder ? [['Placeholder', measure.placeholderReason ?? 'Yes'] as const] : []),
          ['Source', `${document} (${placeWords(measure.source)})`],
        ]}
      />
      <AsPrinted raw={null} note={measure.note} />
    </Section>
  );
}
