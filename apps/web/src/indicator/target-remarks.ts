import { asSentence } from '@dial/domain/text/as-sentence';
import type { Target } from '../shared/target/target.ts';

const CHANGE_UNITS: Readonly<Record<string, string>> = {
  percent: 'percent',
  points: 'percentage points',
  number: 'the figure’s own unit',
};

/** What must be known about a target, in sentences. */
export function targetRemarks(target: Target): string[] {
  const { standing, provisional, form, baseline, changeBy, note } = target;
  const unit = changeBy === null ? undefined : CHANGE_UNITS[changeBy];
  return [
    standing ? '' : 'A further printing; the edition does not stand on it.',
    provisional ? 'Provisional.' : '',
    form === 'CHANGE' && baseline !== null
      ? `Counted from ${baseline.label}${unit === undefined ? '' : `, in ${unit}`}.`
      : '',
    note === null ? '' : asSentence(note),
  ].filter((remark) => remark !== '');
}
