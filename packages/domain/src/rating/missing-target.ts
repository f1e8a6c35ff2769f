import { hasNumber } from '../target/has-number.ts';
import type { Target } from '../target/target.ts';
import type { Unrated } from './basis.ts';
import type { Row } from './row.ts';
import { targetIsFor } from './target-is-for.ts';

/**
 * Why the period reported on has no numeric target, or null when it has one. A sentence goes before a target that cannot be
 * read, and that before one still to come.
 */
export function missingTarget(row: Row): Unrated | null {
  const targets = row.targets
    .filter((dated) => targetIsFor(dated, row) !== 'other')
    .map(({ target }) => target);
  if (targets.some(hasNumber)) return null;
  const sentence = targets.find(({ form, status }) => form === 'sentence' && status !== 'awaited');
  if (sentence !== undefined) {
    return unrated('TARGET_NOT_NUMERIC', `The target is not a number: "${sentence.raw}".`);
  }
  const withStatus = (status: Target['status']) => targets.find((target) => target.status === status);
  const uncertain = withStatus('uncertain');
  if (uncertain !== undefined) {
    return unrated(
      'UNCERTAIN_VALUE',
      `The target, printed as "${uncertain.raw}", cannot be read with certainty.`,
    );
  }
  const awaited = withStatus('awaited');
  if (awaited !== undefined) {
    return unrated('NO_TARGET', `The target is still to be set; the report prints "${awaited.raw}".`);
  }
  return unrated('NO_TARGET', `There is no target for ${row.reported.label}.`);
}

const unrated = (reason: Unrated['reason'], explanation: string): Unrated => ({
  kind: 'unrated',
  reason,
  explanation,
});
