import { indicatorName } from '@dial/domain/text/indicator-name';
import type { Recommendation } from '../../shared/recommendations/recommendation.ts';
import { RESPONSE_WORDS } from '../../shared/recommendations/recommendation-words.ts';
import type { TableFile, Taken } from '../../shared/table-file/table-file.ts';
import { countColumn, dayColumn, textColumn, toTable } from '../../shared/table-file/to-table.ts';
import { usualNotes } from '../../shared/table-file/usual-notes.ts';

/** The recommendations on an edition as a file, with the answers. */
export function recommendationsFile(
  recommendations: readonly Recommendation[],
  { id, name }: { readonly id: string; readonly name: string },
  taken: Taken,
): TableFile {
  const title = `Recommendations, ${name}`;
  return {
    name: `dial-${id}-recommendations`,
    title,
    table: toTable(recommendations, COLUMNS),
    notes: usualNotes(`${title}: what scrutiny recommends, with the answers`, taken),
  };
}

const COLUMNS = [
  countColumn('Number', ({ number }: Recommendation) => number),
  textColumn('Recommendation', ({ text }: Recommendation) => text),
  dayColumn('Made on', ({ at }: Recommendation) => at),
  dayColumn('Answer due', ({ dueOn }: Recommendation) => dueOn),
  textColumn('Answer', ({ responseKind }: Recommendation) =>
    responseKind === null ? null : RESPONSE_WORDS[responseKind],
  ),
  textColumn('Answer in words', ({ response }: Recommendation) => response),
  dayColumn('Answered on', ({ responded }: Recommendation) => responded?.at ?? null),
  textColumn(
    'Indicators',
    ({ indicators }: Recommendation) => indicators.map(indicatorName).join('; ') || null,
  ),
];
