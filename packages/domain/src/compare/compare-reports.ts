import { formatDate } from '../period/format-date.ts';
import { FREQUENCY_WORDS } from '../period/frequency.ts';
import { enumWords } from '../report/enum-words.ts';
import { figureWords } from '../report/figure-words.ts';
import { movementWords } from '../report/movement-words.ts';
import { partsWords } from '../report/parts-words.ts';
import { ratingWords } from '../report/rating-words.ts';
import type { ReportContent } from '../report/report-content.ts';
import { targetWords } from '../report/target-words.ts';
import { joinWords } from '../text/join-words.ts';
import { compareWords, type WordPart } from './compare-words.ts';

/** Something that a row shows otherwise than before. */
export interface ReportDifference {
  readonly field: string;
  /** What a reader calls the field. */
  readonly label: string;
  /** As a reader sees it; null where it was or is not there. */
  readonly before: string | null;
  readonly after: string | null;
  /** For prose that both have: word by word. */
  readonly words: readonly WordPart[] | null;
}

/**
 * What a row of an edition shows otherwise than it did, in the order in which it is read; empty where nothing changed. Null is
 * a row that was not there yet or is gone: then everything that the other one shows is a difference.
 */
export function compareReports(
  before: ReportContent | null,
  after: ReportContent | null,
): readonly ReportDifference[] {
  return FIELDS.flatMap(({ field, label, read, prose, counts }): ReportDifference[] => {
    if (counts !== undefined && !counts(before, after)) return [];
    const was = before === null ? null : shown(read(before));
    const is = after === null ? null : shown(read(after));
    if (was === is) return [];
    const words = prose && was !== null && is !== null ? compareWords(was, is) : null;
    return [{ field, label, before: was, after: is, words }];
  });
}

const shown = (text: string | null) => (text === null || text === '' ? null : text);

interface Field {
  readonly field: string;
  readonly label: string;
  readonly read: (row: ReportContent) => string | null;
  /** Sentences, which are compared word by word. */
  readonly prose?: true;
  /** Whether a difference of the field is one at all; where there is none, it always is. */
  readonly counts?: (before: ReportContent | null, after: ReportContent | null) => boolean;
}

const FIELDS: readonly Field[] = [
  { field: 'title', label: 'Title', read: (row) => row.title, prose: true },
  { field: 'series', label: 'Series', read: (row) => row.series, prose: true },
  { field: 'unit', label: 'Unit', read: (row) => row.unit },
  { field: 'decimals', label: 'Decimal places', read: (row) => numberOf(row.decimals) },
  { field: 'area', label: 'Area', read: (row) => row.area.name },
  { field: 'position', label: 'Place in the edition', read: (row) => numberOf(row.position) },
  { field: 'frequency', label: 'Frequency', read: (row) => row.frequency && FREQUENCY_WORDS[row.frequency] },
  { field: 'period', label: 'Period', read: (row) => row.periodLabel ?? row.period },
  { field: 'directorate', label: 'Directorate', read: (row) => row.responsibility.directorate },
  { field: 'service', label: 'Service', read: (row) => row.responsibility.service },
  {
    field: 'reportingOfficers',
    label: 'Reporting officers',
    read: (row) => joinWords(row.responsibility.reportingOfficers),
  },
  {
    field: 'authorisingManagers',
    label: 'Authorising managers',
    read: (row) => joinWords(row.responsibility.authorisingManagers),
  },
  { field: 'director', label: 'Director', read: (row) => row.responsibility.director },
  { field: 'actual', label: 'Figure', read: (row) => row.actual && figureWords(row, row.actual) },
  {
    field: 'actual.parts',
    label: 'Numerator and denominator',
    read: (row) => row.actual && partsWords(row.actual),
  },
  { field: 'actual.note', label: 'Note on the figure', read: (row) => row.actual?.note ?? null, prose: true },
  {
    field: 'yearToDate',
    label: 'Year to date',
    read: (row) => row.yearToDate && figureWords(row, row.yearToDate),
  },
  {
    field: 'yearToDate.parts',
    label: 'Numerator and denominator, year to date',
    read: (row) => row.yearToDate && partsWords(row.yearToDate),
  },
  {
    field: 'yearToDate.note',
    label: 'Note on the year to date',
    read: (row) => row.yearToDate?.note ?? null,
    prose: true,
  },
  { field: 'targets', label: 'Targets', read: (row) => row.targets.map(targetWords).join('; ') },
  { field: 'rag', label: 'Rating', read: ratingWords },
  {
    field: 'computedRag',
    label: 'Computed rating',
    read: ({ computedRag }) => computedRag && enumWords(computedRag),
    counts: hasComputedBeside,
  },
  { field: 'explanation', label: 'Explanation', read: (row) => row.explanation, prose: true },
  { field: 'ruleVersion', label: 'Version of the rules', read: (row) => row.ruleVersion },
  { field: 'movement', label: 'Movement', read: movementWords },
  { field: 'override', label: 'Override', read: overrideWords },
  {
    field: 'override.reason',
    label: 'Reason of the override',
    read: (row) => row.override?.reason ?? null,
    prose: true,
  },
  {
    field: 'commentary',
    label: 'Commentary',
    read: (row) => row.commentary.map(({ text }) => text).join('\n\n'),
    prose: true,
  },
  { field: 'commentary.authors', label: 'Authors of the commentary', read: authors },
];

const numberOf = (value: number | null) => (value === null ? null : String(value));

/** Only where it is not, before and after, the rating that readers are shown, which stands above. */
function hasComputedBeside(before: ReportContent | null, after: ReportContent | null): boolean {
  return [before, after].some((row) => row !== null && row.computedRag !== row.rag);
}

function overrideWords({ override }: ReportContent): string | null {
  if (override === null) return null;
  const { rag, author, approver, expiresOn } = override;
  return `${enumWords(rag)} until ${formatDate(expiresOn)}, by ${author}, approved by ${approver}`;
}

function authors({ commentary }: ReportContent): string {
  return commentary
    .map(({ authors: names, date }) => [joinWords(names), date === null ? '' : formatDate(date)])
    .map((parts) => parts.filter((part) => part !== '').join(', '))
    .join('; ');
}
