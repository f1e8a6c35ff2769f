import { foldText } from '@dial/domain/text/fold-text';
import { matchesText } from '@dial/domain/text/matches-text';
import type { FrameworkFilters } from './framework-filters.ts';
import { type ReportedIndicator, reportingOf } from './reporting.ts';

interface Measure {
  readonly number: number;
  readonly question: string;
  readonly measure: string;
  readonly placeholder: boolean;
  readonly directorate: { readonly id: string; readonly name: string } | null;
  readonly indicators: readonly Pick<ReportedIndicator, 'title' | 'series' | 'reports'>[];
}

/** Where a measure belongs: a placeholder is no measure yet, whatever reports it. */
function reportedAs({ placeholder, indicators }: Measure): FrameworkFilters['reported'] {
  if (placeholder) return 'placeholder';
  return reportingOf(indicators, null) === 'none' ? 'no' : 'yes';
}

/** Measures of a directorate, reported or not, that hold all typed words; their indicators' titles count. */
export function matchingMeasures<Of extends Measure>(
  measures: readonly Of[],
  { directorate, reported }: FrameworkFilters,
  typed: string,
): Of[] {
  return measures.filter(
    (measure) =>
      (directorate === '' || measure.directorate?.id === directorate) &&
      (reported === '' || reportedAs(measure) === reported) &&
      matchesText(foldText(wordsOf(measure)), typed),
  );
}

function wordsOf({ number, question, measure, directorate, indicators }: Measure): string {
  return [
    String(number),
    question,
    measure,
    directorate?.name ?? '',
    ...indicators.map(({ title, series }) => `${title} ${series ?? ''}`),
  ].join(' ');
}
