import type { Pass } from '../load/measure-pass.ts';
import type { Line } from '../results.ts';
import { median } from './median.ts';

/** The median over the passes of one line's number by another's in the same turn; undefined where one was not measured. */
export function ratio(
  of: Line | undefined,
  by: Line | undefined,
  number: (pass: Pass) => number,
): number | undefined {
  if (of === undefined || by === undefined) return undefined;
  return median(
    of.passes.flatMap((pass, index) => {
      const other = by.passes[index];
      return other === undefined ? [] : number(pass) / number(other);
    }),
  );
}
