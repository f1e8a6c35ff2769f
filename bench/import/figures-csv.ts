import { nextQuarter } from '../../packages/domain/src/period/next-quarter.ts';
import { indicatorId } from '../data/generated-ids.ts';
import { quarters } from '../data/quarters.ts';
import { LISTED } from '../data/scales.ts';

const KINDS = ['actual', 'national', 'statistical_neighbours', 'comparison'] as const;

/**
 * A file of generated figures of the generated indicators: four kinds over as many quarters as come to so many rows. Nothing of it is true.
 *
 * @param seed other figures for another seed
 */
export function figuresCsv(rows: number, seed: number): string {
  const held = quarters(Math.ceil(rows / (LISTED * KINDS.length)) - 1);
  // And the quarter of the edition that is opened for it, on which its rows are rated.
  const [financialYear = '', quarter] = held.at(-1)?.split('-q') ?? [];
  const periods = [...held, nextQuarter({ financialYear, quarter: Number(quarter) }).id];
  const lines = ['indicator,period,kind,value,status,note'];
  for (let number = 1; number <= LISTED; number += 1) {
    for (const kind of KINDS) {
      for (const period of periods) {
        if (lines.length > rows) return `${lines.join('\n')}\n`;
        const value = (50 + 40 * Math.sin(lines.length + seed)).toFixed(1);
        lines.push(`${indicatorId(number)},${period},${kind},${value},final,generated`);
      }
    }
  }
  return `${lines.join('\n')}\n`;
}
