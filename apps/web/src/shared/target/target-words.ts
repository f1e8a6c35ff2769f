import { type LevelWords, levelWords } from '@dial/domain/report/level-words';
import { domainPolarity } from '@dial/domain/target/domain-polarity';
import { domainTarget } from '@dial/domain/target/domain-target';
import type { Polarity, Target } from './target.ts';

interface Measure {
  readonly unit: string;
  readonly decimals: number | null;
  readonly polarity: Polarity;
}

/** A target for readers: the level with its sense, a range in words, a change or a sentence as printed. */
export function targetWords(target: Target, { unit, decimals, polarity }: Measure): LevelWords {
  const measure = { unit, decimals, polarity: domainPolarity(polarity) };
  return levelWords(domainTarget(target), target.value, target.status, measure);
}
