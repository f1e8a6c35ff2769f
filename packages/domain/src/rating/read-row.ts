import { parsePeriod } from '../period/parse-period.ts';
import { APRIL, type Period } from '../period/period.ts';
import { placeInYear } from '../period/place-in-year.ts';
import type { JudgedPolarity } from '../target/polarity.ts';
import type { TargetForm } from '../target/target.ts';
import type { RateInput } from './rate-input.ts';
import type { Row } from './row.ts';

const FORMS: readonly TargetForm[] = ['level', 'range', 'change', 'sentence'];

/**
 * Reads the periods of an input. Figures and targets whose period cannot be read, and targets without a period that are not
 * standing, are left out: the loader has refused them before, and a rating must not guess.
 */
export function readRow(input: RateInput, polarity: JudgedPolarity, reported: Period): Row {
  const start = input.yearStartMonth ?? APRIL;
  const read = (id: string): Period | null => {
    const result = parsePeriod(id, start);
    return result.ok ? result.period : null;
  };
  const actuals = input.actuals.flatMap((actual) => {
    const period = read(actual.period);
    return period === null ? [] : [{ actual, period }];
  });
  const targets = input.targets.flatMap((target) => {
    const period = target.period === null ? null : read(target.period);
    return period === null && target.cadence !== 'standing' ? [] : [{ target, period }];
  });
  targets.sort((a, b) => FORMS.indexOf(a.target.form) - FORMS.indexOf(b.target.form));
  return { input, polarity, reported, place: placeInYear(reported, start), actuals, targets };
}
