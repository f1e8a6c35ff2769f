import type { Risk } from '@dial/domain/outlook/outlook';
import { indicatorName } from '@dial/domain/text/indicator-name';
import type { PackYearEnd } from './pack-content.ts';
import type { PackReport, PackRows } from './pack-rows.ts';
import { ratingOf } from './row-words.ts';
import { targetForYear } from './target-words.ts';

const KINDS = [
  { risk: 'likely', title: 'Likely to be missed' },
  { risk: 'possible', title: 'May be missed' },
] as const satisfies readonly { risk: Risk; title: string }[];

/** Which targets of the year are at risk: where the year will end, beside the rating and never mixed into it. */
export function composeYearEnd(rows: PackRows): PackYearEnd {
  const estimated = rows.reports.filter(({ risk }) => risk !== null);
  const parts = KINDS.map(({ risk, title }) => {
    const found = estimated.filter((row) => row.risk === risk);
    return { title: `${title}: ${found.length}`, rows: found.map((row) => atRisk(rows, row)) };
  }).filter(({ rows: found }) => found.length > 0);
  return { note: noteOf(estimated.length, parts.length > 0), parts };
}

function noteOf(estimated: number, isAny: boolean): string {
  if (estimated === 0)
    return 'No year end can be estimated from the figures that are held, or none has a target.';
  const of = estimated === 1 ? '1 indicator' : `${estimated} indicators`;
  return `The year end of ${of} can be estimated and rated${isAny ? '' : '; none is at risk'}. This is Dial’s estimate, not a rating.`;
}

function atRisk(rows: PackRows, row: PackReport): PackYearEnd['parts'][number]['rows'][number] {
  return {
    name: indicatorName(row.indicator),
    rating: ratingOf(row),
    outlook: inShort(row.outlook ?? ''),
    target: targetForYear(rows, row),
  };
}

/** Without what the range comes from, which the indicator's own page says. */
function inShort(outlook: string): string {
  return outlook
    .split(/(?<=\.) (?=[A-Z])/)
    .filter((sentence) => !/^(?:The range comes from|No range can be told)/.test(sentence))
    .join(' ');
}
