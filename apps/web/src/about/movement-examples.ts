import { type Direction, movement } from '@dial/domain/movement/movement';
import type { Polarity } from '@dial/domain/target/polarity';
import type { Movement } from '../shared/movement-tag.tsx';
import { figure } from './example-input.ts';

export interface MovementExample {
  readonly movement: Movement;
  readonly change: string | null;
  readonly explanation: string;
}

const MOVEMENTS: Readonly<Record<Direction, Movement>> = {
  better: 'BETTER',
  worse: 'WORSE',
  same: 'SAME',
  'not-comparable': 'NOT_COMPARABLE',
};

/** Worked out by the domain; the figures are made up. */
export const MOVEMENT_EXAMPLES: readonly MovementExample[] = [
  example('lower-is-better', '20', '18'),
  example('higher-is-better', '20', '18'),
  example('higher-is-better', '20', '20'),
  example('not-judged', '20', '23'),
];

function example(polarity: Polarity, before: string, now: string): MovementExample {
  const moved = movement({
    unit: 'days',
    decimals: 0,
    polarity,
    range: null,
    aggregation: 'latest',
    seasonal: false,
    reportedPeriod: '2023-24-q3',
    actuals: [figure('2023-24-q2', before), figure('2023-24-q3', now)],
    breaks: [],
  });
  return {
    movement: MOVEMENTS[moved.movement],
    change: moved.change?.toFixed() ?? null,
    explanation: moved.explanation,
  };
}
