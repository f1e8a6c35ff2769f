import { asSentence } from '@dial/domain/text/as-sentence';
import { editionName } from '../../shared/edition-name.ts';
import { instantWords } from '../../shared/instant-words.ts';
import { missingWords } from '../../shared/missing-words.ts';
import type { CycleReport } from '../cycle/cycle-query.ts';

/** The figure that stands for a period now. */
export type RevisedSince = NonNullable<CycleReport['revisedSince']>;

/** It in words, or why there is none any more. */
export function revisedValue(
  { value, status, expected }: Pick<RevisedSince, 'value' | 'status' | 'expected'>,
  say: (value: string) => string,
): string {
  return value === null ? missingWords(status, expected) : say(value);
}

/** ", filed for 2024-25 Q2 on 3 Aug 2024, 09:00. A late invoice." */
export function revisedRemark({ edition, filed }: Pick<RevisedSince, 'edition' | 'filed'>): string {
  const forWhat = edition === null ? '' : `, filed for ${editionName(edition)}`;
  if (filed === null) return `${forWhat}.`;
  const why = filed.reason === null ? '' : ` ${asSentence(filed.reason)}`;
  return `${forWhat} on ${instantWords(filed.at)}.${why}`;
}
