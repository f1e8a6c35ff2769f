import { movement } from '../../packages/domain/src/movement/movement.ts';
import { rate } from '../../packages/domain/src/rating/rate.ts';
import type { BasisOverride, RateInput } from '../../packages/domain/src/rating/rate-input.ts';
import type { Rag } from '../../packages/domain/src/rating/rating.ts';
import type { Target } from '../../packages/domain/src/target/target.ts';
import type { Decimal } from '../../packages/domain/src/value/decimal.ts';
import { decimalOrNull } from '../../packages/domain/src/value/decimal-or-null.ts';

export interface TriedInput extends RateInput {
  /** National figures beside the row. */
  readonly national: readonly Decimal[];
}

interface Trial {
  /** What the report would have done if this gave its colour. */
  readonly means: string;
  readonly gives: (input: TriedInput) => Rag | null;
}

/**
 * Why a published colour may differ from the rule's: the first other way of comparing the same printed figures that gives
 * the published colour. It is a guess about the report, made by trying; nothing is known of how it was really done.
 */
export function likelyReason(input: TriedInput, published: Rag): string {
  const trial = TRIALS.find(({ gives }) => gives(input) === published);
  return (
    trial?.means ??
    'No comparison of the printed figures with a printed target that was tried gives the published colour.'
  );
}

const standingLevel = (value: Decimal): Target => ({
  cadence: 'standing',
  form: 'level',
  raw: value.toFixed(),
  value,
  lower: null,
  upper: null,
  changeBy: null,
  baseline: null,
  provisional: false,
  status: 'final',
  period: null,
  note: null,
});

const QUARTER = '2023-24-q3';
const TO_DATE = '2023-24-ytd-q3';
const YEAR = '2023-24';

const withBasis = (basis: Omit<BasisOverride, 'reason'>) => (input: RateInput) =>
  rate({ ...input, basis: { ...basis, reason: '' } }).rag;

const percentOfTarget = (green: string, amber: string) => (input: RateInput) =>
  rate({
    ...input,
    tolerance: {
      kind: 'percent-of-target',
      green: decimalOrNull(green) ?? fail(),
      amber: decimalOrNull(amber),
    },
  }).rag;

const TRIALS: readonly Trial[] = [
  {
    means: 'The quarter alone is compared with the quarter’s target.',
    gives: withBasis({ valuePeriod: QUARTER, target: { period: QUARTER } }),
  },
  {
    means: 'The year’s target is taken in equal parts, although nothing says that the series runs evenly.',
    gives: (input) => rate({ ...input, runsEvenly: true }).rag,
  },
  {
    means:
      'The year’s change is counted from the year before, instead of the quarter’s from the quarter before.',
    gives: (input) => {
      const year = input.targets.filter(({ cadence }) => cadence === 'year');
      const asQuarter = year.map(
        (target) => ({ ...target, cadence: 'period', period: input.reportedPeriod }) as const,
      );
      return asQuarter.some(({ form }) => form === 'change')
        ? rate({ ...input, targets: asQuarter }).rag
        : null;
    },
  },
  {
    means: 'The year to date, a part-year, is compared with the whole year’s target.',
    gives: withBasis({ valuePeriod: TO_DATE, target: { period: YEAR } }),
  },
  {
    means: 'Last year’s figure with the wanted change is taken in equal parts over the year.',
    gives: (input) => {
      const change = input.targets.find(({ cadence, form }) => cadence === 'year' && form === 'change');
      const before = input.actuals.find(({ period }) => period === change?.baseline)?.value;
      if (change?.value == null || before == null) return null;
      const level = before.times(change.value.div(100).plus(1));
      const target = { ...change, form: 'level', value: level, changeBy: null } as const;
      return rate({ ...input, runsEvenly: true, targets: [target] }).rag;
    },
  },
  {
    means: 'A wider tolerance: green to 10% off.',
    gives: percentOfTarget('10', '10'),
  },
  {
    means: 'A wider tolerance: amber to 35% off.',
    gives: percentOfTarget('5', '35'),
  },
  {
    means: 'The figure is compared with the national one instead of a target.',
    gives: (input) => {
      const [first] = input.national;
      return first === undefined ? null : rate({ ...input, targets: [standingLevel(first)] }).rag;
    },
  },
  {
    means: 'A budget that is to be used: the figure is read as good because it is spent.',
    gives: (input) =>
      input.polarity === 'not-judged'
        ? withBasis({ valuePeriod: TO_DATE, target: { period: YEAR } })({
            ...input,
            polarity: 'lower-is-better',
          })
        : null,
  },
  {
    means: 'The figure is compared with the period before instead of a target.',
    gives: (input) => {
      const moved = movement({ ...input, range: null, seasonal: false, breaks: [] }).movement;
      return moved === 'better' ? 'green' : moved === 'worse' ? 'red' : null;
    },
  },
  {
    means: 'The figure is compared with the year before instead of a target.',
    gives: (input) => {
      const years = input.actuals.filter(({ period }) => /^\d{4}-\d{2}$/.test(period));
      const [before, now] = years.slice(-2).map(({ value }) => value);
      if (before == null || now == null || input.polarity === 'not-judged') return null;
      const better = input.polarity === 'lower-is-better' ? now.lt(before) : now.gt(before);
      return better ? 'green' : 'red';
    },
  },
];

function fail(): never {
  throw new Error('A tolerance of this script is not a number.');
}
