import { numberWords } from '../text/number-words.ts';
import type { SummaryFilter, SummaryPart, SummarySection } from './sentence.ts';

/** "12", or "one indicator", linked to the rows of the table that it counts. */
export function countedRows(count: number, filter: SummaryFilter, noun = ''): SummaryPart {
  return { text: said(count, noun), link: { kind: 'rows', filter, count } };
}

/** The same, linked to the part of the headline that lists them. */
export function countedIn(count: number, section: SummarySection, noun = ''): SummaryPart {
  return { text: said(count, noun), link: { kind: 'section', section, count } };
}

function said(count: number, noun: string): string {
  if (noun === '') return count === 0 ? 'none' : numberWords(count);
  return `${numberWords(count)} ${noun}${count === 1 ? '' : 's'}`;
}
