import { coversSameTime } from '../period/covers-same-time.ts';
import { parsePeriod } from '../period/parse-period.ts';
import { hasNumber } from '../target/has-number.ts';
import { asSentence } from '../text/as-sentence.ts';
import type { Basis, Unrated } from './basis.ts';
import { compareWith } from './compare-with.ts';
import type { BasisOverride } from './rate-input.ts';
import type { DatedTarget, Row } from './row.ts';
import { targetIsFor } from './target-is-for.ts';

/** The value and target that an indicator's own rule names, with the rule's reason in the explanation. */
export function overrideBasis(row: Row, override: BasisOverride): Basis {
  const value = parsePeriod(override.valuePeriod, row.input.yearStartMonth);
  if (!value.ok)
    return unrated('NO_RULE', `The indicator’s own rule names no possible period: ${value.error}.`);
  const target = row.targets.find((dated) => hasNumber(dated.target) && isMeant(row, override, dated));
  return target === undefined
    ? unrated('NO_TARGET', 'The target that the indicator’s own rule names is not there.')
    : compareWith(row, value.period, target, [asSentence(`Rule for this indicator: ${override.reason}`)]);
}

function isMeant(row: Row, { target }: BasisOverride, dated: DatedTarget): boolean {
  if ('cadence' in target)
    return dated.target.cadence === target.cadence && targetIsFor(dated, row) !== 'other';
  const named = parsePeriod(target.period, row.input.yearStartMonth);
  return named.ok && dated.period !== null && coversSameTime(dated.period, named.period);
}

const unrated = (reason: Unrated['reason'], explanation: string): Unrated => ({
  kind: 'unrated',
  reason,
  explanation,
});
