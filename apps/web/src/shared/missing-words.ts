import { missingWords as wordsOf } from '@dial/domain/report/missing-words';
import type { graphql } from './graphql.ts';

export type ObservationStatus = ReturnType<typeof graphql.scalar<'ObservationStatus'>>;

/** Why a figure is missing, in words: "due Dec 2024", "not available", "None printed". Missing is never zero. */
export function missingWords(status: ObservationStatus | null, expected: string | null): string {
  return wordsOf(status, expected);
}
