import { typedText } from '../../shared/editing/typed-text.ts';
import type { TargetCadence } from './targets-query.ts';

/** A target as the form sends it to the API. */
export interface TypedTarget {
  readonly cadence: TargetCadence;
  readonly period: string | null;
  readonly value: string | null;
  readonly lower: string | null;
  readonly upper: string | null;
  readonly provisional: boolean;
  readonly version: number;
}

export interface ChangedTarget {
  /** Name of its box in the form. */
  readonly field: string;
  readonly target: TypedTarget;
}

const CADENCES: readonly TargetCadence[] = ['PERIOD', 'YEAR_TO_DATE', 'YEAR', 'STANDING'];

/** Name of the box of a place in the form: what follows is the place's key. */
export const TARGET_BOX = 'target:';

/** The targets whose box or mark was changed, in the order of the form. */
export function changedTargets(data: FormData): readonly ChangedTarget[] {
  return [...data.keys()]
    .filter((name) => name.startsWith(TARGET_BOX))
    .flatMap((field) => {
      const key = field.slice(TARGET_BOX.length);
      const typed = typedText(data, field).trim();
      const provisional = typedText(data, `provisional:${key}`) === 'on';
      const isSame =
        typed === typedText(data, `was:${key}`) &&
        (typed === '' || provisional === (typedText(data, `was-provisional:${key}`) === 'on'));
      const [word = '', period = null] = key.split(':');
      const cadence = CADENCES.find((one) => one === word);
      if (isSame || cadence === undefined) return [];
      const version = Number(typedText(data, `version:${key}`));
      return [{ field, target: { cadence, period, ...readTyped(typed), provisional, version } }];
    });
}

/** "10 to 12" is a range, anything else a level; nothing takes the target back. Figures are the API's to read. */
export function readTyped(typed: string): Pick<TypedTarget, 'value' | 'lower' | 'upper'> {
  const range = /^(.+?)\s+to\s+(.+)$/i.exec(typed);
  if (range !== null) return { value: null, lower: range[1] ?? null, upper: range[2] ?? null };
  return { value: typed === '' ? null : typed, lower: null, upper: null };
}
