import { seeded } from '../data/seeded.ts';

const KINDS = [
  'ACTUAL',
  'TARGET',
  'NATIONAL',
  'STATISTICAL_NEIGHBOURS',
  'COMPARISON',
  'NUMERATOR',
  'DENOMINATOR',
];

/** Every kind of figure, in an order that was hardly asked for before: the same history by other variables. */
export function otherKinds(count: number, round: number): string[][] {
  const random = seeded(round + 1);
  return Array.from({ length: count }, () =>
    KINDS.map((kind) => ({ kind, place: random() }))
      .sort((a, b) => a.place - b.place)
      .map(({ kind }) => kind),
  );
}
