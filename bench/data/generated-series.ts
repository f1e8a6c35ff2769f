import type { IndicatorData } from '../../packages/domain/src/edition-data/indicator-data.ts';
import { indicatorId } from './generated-ids.ts';
import { seeded } from './seeded.ts';

type Rules = Pick<IndicatorData, 'unit' | 'decimals' | 'polarity' | 'measure' | 'aggregation'>;

/** An indicator's rules, figures and target, made from its number alone. */
export interface GeneratedSeries {
  readonly id: string;
  readonly title: string;
  readonly rules: Rules;
  /** Oldest first, as decimals. */
  readonly figures: readonly string[];
  /** Null where there is none. */
  readonly target: string | null;
}

interface Shape extends Rules {
  readonly about: string;
  readonly middle: number;
}

const SHAPES: readonly Shape[] = [
  {
    about: 'cases closed within the agreed time',
    unit: '%',
    decimals: 1,
    polarity: 'higher-is-better',
    measure: 'share',
    aggregation: 'latest',
    middle: 78,
  },
  {
    about: 'average time to let a home again',
    unit: 'days',
    decimals: 1,
    polarity: 'lower-is-better',
    measure: 'average',
    aggregation: 'latest',
    middle: 34,
  },
  {
    about: 'people helped to stay in their homes',
    unit: 'number',
    decimals: 0,
    polarity: 'higher-is-better',
    measure: 'count',
    aggregation: 'sum',
    middle: 640,
  },
  {
    about: 'incidents reported for each thousand people',
    unit: 'per 1,000 people',
    decimals: 2,
    polarity: 'lower-is-better',
    measure: 'rate',
    aggregation: 'latest',
    middle: 9,
  },
];

/** One in this many indicators has no target, and so no rating. */
const WITHOUT_TARGET = 15;

export function generatedSeries(number: number, quarterCount: number): GeneratedSeries {
  const shape = SHAPES[number % SHAPES.length] ?? fail();
  const { about, middle, ...rules } = shape;
  const random = seeded(number);
  const level = middle * (0.8 + 0.4 * random());
  const figures = Array.from({ length: quarterCount }, (_, quarter) => {
    const wave = 0.08 * Math.sin(quarter / 5 + number) + 0.05 * (random() - 0.5);
    return (level * (1 + wave)).toFixed(rules.decimals ?? 0);
  });
  const distance = 0.86 + 0.24 * random();
  const target = (level * distance).toFixed(rules.decimals ?? 0);
  const name = String(number).padStart(3, '0');
  return {
    id: indicatorId(number),
    title: `Generated indicator ${name}: ${about}`,
    rules,
    figures,
    target: number % WITHOUT_TARGET === 0 ? null : target,
  };
}

function fail(): never {
  throw new Error('There is no such shape of a series.');
}
