import { formatBounds } from '../target/format-bounds.ts';
import { hasNumber } from '../target/has-number.ts';
import type { Polarity } from '../target/polarity.ts';
import type { Target } from '../target/target.ts';
import { targetBounds } from '../target/target-bounds.ts';
import { exactWords } from '../value/exact-words.ts';
import { isUnit } from '../value/is-unit.ts';
import { missingWords } from './missing-words.ts';
import type { ReportStatus } from './report-content.ts';

export interface LevelWords {
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

/**
 * A target for readers: the level with its sense, a range in words, a change or a sentence as printed.
 *
 * @param level the level as the decimal that is written; null where there is none
 * @param status the target's, as the API names it
 */
export function levelWords(
  target: Target,
  level: string | null,
  status: ReportStatus,
  { unit, decimals, polarity }: Measure,
): LevelWords {
  if (!hasNumber(target) && target.form !== 'sentence' && target.status !== 'uncertain')
    return { sense: '', words: missingWords(status, null), isFigure: false };
  if (!hasNumber(target) || target.form === 'change') return asPrinted(target);
  if (target.form === 'level' && level !== null)
    return { sense: SENSES[polarity] ?? '', words: exactWords(level, unit, decimals), isFigure: true };
  const bounds = targetBounds(target, polarity === 'not-judged' ? 'within-range' : polarity);
  return bounds !== null && isUnit(unit)
    ? { sense: '', words: formatBounds(bounds, unit), isFigure: true }
    : asPrinted(target);
}

const SENSES: Readonly<Partial<Record<Polarity, string>>> = {
  'higher-is-better': 'at least',
  'lower-is-better': 'at most',
};

const asPrinted = ({ raw }: Target): LevelWords => ({ sense: '', words: `“${raw}”`, isFigure: false });
