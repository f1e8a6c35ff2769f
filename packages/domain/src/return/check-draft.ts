import { isIsoDate } from '../period/is-iso-date.ts';
import { LONGEST_TEXT } from '../text/longest-text.ts';
import { textFault } from '../text/text-fault.ts';
import type { ReturnContent } from './return-content.ts';
import type { ReturnProblem } from './return-problem.ts';

/** A series of 13 years of quarters can be put right at once. */
const MOST_REVISIONS = 52;

/** What keeps a draft from being saved: only texts too long or not to be stored, and a date that is none. The rest may wait. */
export function checkDraft(content: ReturnContent): readonly ReturnProblem[] {
  const texts: [field: string, name: string, text: string | null, longest: number][] = [
    ['value', 'The figure', content.value, LONGEST_TEXT.figure],
    ['numerator', 'The numerator', content.numerator, LONGEST_TEXT.figure],
    ['denominator', 'The denominator', content.denominator, LONGEST_TEXT.figure],
    ['reason', 'The reason', content.reason, LONGEST_TEXT.reason],
    ['commentary', 'The commentary', content.commentary, LONGEST_TEXT.commentary],
    ...content.revisions.flatMap((revision, index): typeof texts => [
      [`revisions.${index}.period`, 'The period', revision.period, LONGEST_TEXT.figure],
      [`revisions.${index}.value`, 'The figure', revision.value, LONGEST_TEXT.figure],
      [`revisions.${index}.numerator`, 'The numerator', revision.numerator, LONGEST_TEXT.figure],
      [`revisions.${index}.denominator`, 'The denominator', revision.denominator, LONGEST_TEXT.figure],
      [`revisions.${index}.reason`, 'The reason', revision.reason, LONGEST_TEXT.reason],
    ]),
  ];
  const problems = texts.flatMap(([field, name, text, longest]): ReturnProblem[] => {
    const fault = textFault(text ?? '', longest);
    return fault === null ? [] : [{ field, message: `${name} ${fault}.` }];
  });
  if (content.expected !== null && !isIsoDate(content.expected)) {
    problems.push({ field: 'expected', message: 'The date is no day of the calendar.' });
  }
  if (content.revisions.length > MOST_REVISIONS) {
    problems.push({ field: 'revisions', message: `At most ${MOST_REVISIONS} figures are revised at once.` });
  }
  return problems;
}
