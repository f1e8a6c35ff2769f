import { formatDate } from '@dial/domain/period/format-date';
import { parsePeriod } from '@dial/domain/period/parse-period';
import type { ReturnContent } from '@dial/domain/return/return-content';
import { statusLabel } from './status-choices.ts';

export interface ContentField {
  readonly label: string;
  /** Empty where nothing is said. */
  readonly words: string;
}

/** What is filed, field by field in a reader's words: to lay two versions beside each other. Always the same fields in the same order. */
export function contentFields(content: ReturnContent): readonly ContentField[] {
  return [
    { label: 'Figure', words: content.value ?? '' },
    { label: 'Numerator', words: content.numerator ?? '' },
    { label: 'Denominator', words: content.denominator ?? '' },
    { label: 'Status', words: statusLabel(content.status) },
    { label: 'Expected', words: content.expected === null ? '' : formatDate(content.expected) },
    { label: 'Reason', words: content.reason ?? '' },
    { label: 'Commentary', words: content.commentary },
    { label: 'Revised figures', words: content.revisions.map(revisionWords).join('\n') },
  ];
}

function revisionWords({ period, value, reason }: ReturnContent['revisions'][number]): string {
  return `${periodName(period)}: ${value} (${reason})`;
}

/** "Q3 2023-24"; an id that names no period is shown as it is, and none yet in words. */
function periodName(id: string): string {
  if (id === '') return 'no period chosen';
  const read = parsePeriod(id);
  return read.ok ? read.period.label : id;
}

export interface DifferingField {
  readonly label: string;
  readonly one: string;
  readonly other: string;
}

/** The fields in which two versions differ. */
export function differingFields(one: ReturnContent, other: ReturnContent): readonly DifferingField[] {
  const others = contentFields(other);
  return contentFields(one).flatMap(({ label, words }, index) => {
    const otherWords = others[index]?.words ?? '';
    return words === otherWords ? [] : [{ label, one: words, other: otherWords }];
  });
}
