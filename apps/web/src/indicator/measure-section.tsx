import { FREQUENCY_WORDS } from '@dial/domain/period/frequency';
import type { Term } from '@dial/domain/text/mark-terms';
import { Section } from '../shared/document/section.tsx';
import { SourceLine } from '../shared/document/source-line.tsx';
import { Fact, Facts } from '../shared/facts.tsx';
import { type FragmentOf, graphql, readFragment } from '../shared/graphql.ts';
import { POLARITY_WORDS } from '../shared/target/polarity-words.ts';
import { Prose } from './narrative/prose.tsx';

export const MEASURE = graphql(`
  fragment IndicatorMeasure on Indicator {
    unit
    polarity
    cumulative
    seasonal
    purpose
    additional
    printedTitles
    polaritySource {
      by
      reason
      source {
        document
        line
        note
      }
    }
  }
`);

export const MEASURE_REPORT = graphql(`
  fragment IndicatorMeasureReport on IndicatorReport {
    frequency
    printedTimePeriod
    printedGood
  }
`);

interface Props {
  readonly indicator: FragmentOf<typeof MEASURE>;
  readonly report: FragmentOf<typeof MEASURE_REPORT>;
  readonly terms: readonly Term[];
}

/** What is measured and why, and which way is better. */
export function MeasureSection({ indicator: data, report: reportData, terms }: Props) {
  const indicator = readFragment(MEASURE, data);
  const { frequency, printedTimePeriod, printedGood } = readFragment(MEASURE_REPORT, reportData);
  const { by, reason, source } = indicator.polaritySource;
  return (
    <Section id="measure" title="About the measure">
      <Facts>
        <Fact name="Purpose">
          {indicator.purpose === null ? 'None printed' : <Prose text={indicator.purpose} terms={terms} />}
        </Fact>
        {indicator.additional !== null && (
          <Fact name="Additional information">
            <Prose text={indicator.additional} terms={terms} />
          </Fact>
        )}
        <Fact name="Unit">{unitWords(indicator.unit)}</Fact>
        <Fact name="Which way is better">
          {POLARITY_WORDS[indicator.polarity]}. {by === 'document' ? 'Printed: ' : 'Decided by an editor: '}
          {reason} <SourceLine source={source} />
        </Fact>
        <Fact name="Reported">
          {frequency === null ? 'How often is not printed' : FREQUENCY_WORDS[frequency]}
          {indicator.cumulative && '; its quarters are printed as running totals'}
          {indicator.seasonal && '; movement is against the same period a year before'}
          {printedTimePeriod !== null && `. Time period as printed: “${printedTimePeriod}”`}
        </Fact>
        {printedGood !== null && (
          <Fact name="“Good performance is”">
            “{printedGood}” is printed. The column follows the printed rating, so it does not decide which way
            is better.
          </Fact>
        )}
        {indicator.printedTitles.length > 0 && (
          <Fact name="Also titled">{indicator.printedTitles.map((title) => `“${title}”`).join(', ')}</Fact>
        )}
      </Facts>
    </Section>
  );
}

const unitWords = (unit: string) => (unit === 'number' ? 'Number' : unit);
