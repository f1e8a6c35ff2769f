import { cadenceWords as wordsOf } from '@dial/domain/report/cadence-words';
import type { Target } from './target.ts';

/** What a target is for, in words: "for 2023-24", "at any time". */
export function cadenceWords({ cadence, period }: Pick<Target, 'cadence' | 'period'>): string {
  return wordsOf(cadence, period?.label ?? null);
}
