import { formatBounds } from '@dial/domain/target/format-bounds';
import { hasNumber } from '@dial/domain/target/has-number';
import { targetBounds } from '@dial/domain/target/target-bounds';
import { exactWords } from '@dial/domain/value/exact-words';
import { isUnit } from '@dial/domain/value/is-unit';
import { missingWords } from '../missing-words.ts';
import { domainTarget, POLARITIES, type Polarity, type Target } from './target.ts';

export interface TargetWords {
  /** "at least", "at most"; empty where neither is said. */
  readonly sense: string;
  readonly words: string;
  /** A figure may stand in large type, a sentence or a missing target not. */
  readonly isFigure: boolean;
}

interface Measure {
  readonly unit: string;
  readonly decimals: number | null;
  readonly polarity: Polarity;
}

/** A target for readers: the level with its sense, a range in words, a change or a sentence as printed. */
export function targetWords(target: Target, { unit, decimals, polarity }: Measure): TargetWords {
  const read = domainTarget(target);
  if (!hasNumber(read) && target.form !== 'SENTENCE' && target.status !== 'UNCERTAIN') {
    return { sense: '', words: missingWords(target.status, null), isFigure: false };
  }
  if (!hasNumber(read) || target.form === 'CHANGE') {
    return { sense: '', words: `“${target.raw}”`, isFigure: false };
  }
  if (target.form === 'LEVEL' && target.value !== null) {
    return { sense: senseOf(polarity), words: exactWords(target.value, unit, decimals), isFigure: true };
  }
  const judged = POLARITIES[polarity];
  const bounds = targetBounds(read, judged === 'not-judged' ? 'within-range' : judged);
  return bounds !== null && isUnit(unit)
    ? { sense: '', words: formatBounds(bounds, unit), isFigure: true }
    : { sense: '', words: `“${target.raw}”`, isFigure: false };
}

function senseOf(polarity: Polarity): string {
  if (polarity === 'HIGHER_IS_BETTER') return 'at least';
  return polarity === 'LOWER_IS_BETTER' ? 'at most' : '';
}
