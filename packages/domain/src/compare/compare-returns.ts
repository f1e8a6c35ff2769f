import { formatDate } from '../period/format-date.ts';
import type { ReturnContent } from '../return/return-content.ts';
import { sameReturn } from '../spreadsheet/same-return.ts';
import type { Unit } from '../value/unit.ts';
import { compareWords, type WordPart } from './compare-words.ts';

/** Something that a return would file otherwise than it does. */
export interface ReturnDifference {
  readonly field: keyof ReturnContent;
  /** What the form calls it. */
  readonly label: string;
  /** As typed; null where nothing was or is. */
  readonly before: string | null;
  readonly after: string | null;
  /** Of commentary that both have: word by word. */
  readonly words: readonly WordPart[] | null;
}

/** What a file would change of a saved return, in the order of the form; empty where `sameReturn`. */
export function compareReturns(saved: ReturnContent, filed: ReturnContent, unit: Unit): ReturnDifference[] {
  return FIELDS.flatMap(({ field, label, words: asWords }): ReturnDifference[] => {
    if (sameReturn(saved, { ...saved, [field]: filed[field] }, unit)) return [];
    const before = asWords(saved);
    const after = asWords(filed);
    const prose = field === 'commentary' && before !== null && after !== null;
    return [{ field, label, before, after, words: prose ? compareWords(before, after) : null }];
  });
}

const STATUS_WORDS = {
  FINAL: 'Final',
  PROVISIONAL: 'Provisional',
  REVISED: 'Revised',
  AWAITED: 'Awaited',
  NOT_AVAILABLE: 'Not available',
} as const;

interface Field {
  readonly field: Exclude<keyof ReturnContent, 'revisions' | 'confirmed'>;
  readonly label: string;
  readonly words: (content: ReturnContent) => string | null;
}

const FIELDS: readonly Field[] = [
  { field: 'value', label: 'Value', words: ({ value }) => said(value) },
  { field: 'numerator', label: 'Numerator', words: ({ numerator }) => said(numerator) },
  { field: 'denominator', label: 'Denominator', words: ({ denominator }) => said(denominator) },
  { field: 'status', label: 'Status', words: ({ status }) => STATUS_WORDS[status] },
  {
    field: 'expected',
    label: 'Expected',
    words: ({ expected }) => (expected === null ? null : formatDate(expected)),
  },
  { field: 'reason', label: 'Reason', words: ({ reason }) => said(reason) },
  { field: 'commentary', label: 'Commentary', words: ({ commentary }) => said(commentary) },
];

const said = (text: string | null) => (text === null || text.trim() === '' ? null : text.trim());
