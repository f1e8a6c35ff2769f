import type { EditionData } from '@dial/domain/edition-data/edition-data';
import { compareBreakdowns } from './compare-breakdowns.ts';
import { compareCells } from './compare-cells.ts';
import { compareCommentary } from './compare-commentary.ts';
import { compareHeadline } from './compare-headline.ts';
import { compareHighlights } from './compare-highlights.ts';
import { compareResponsibility } from './compare-responsibility.ts';
import { compareRows } from './compare-rows.ts';
import type { Comparison } from './comparison.ts';
import type { SecondReading } from './second-reading-data.ts';

/** Everything that the two readings of an edition both speak of, compared. */
export function compareEdition(edition: EditionData, reading: SecondReading): Comparison[] {
  return [
    compareCells,
    compareRows,
    compareHeadline,
    compareResponsibility,
    compareHighlights,
    compareCommentary,
    compareBreakdowns,
  ].flatMap((compare) => compare(edition, reading));
}
