import { describe, expect, it } from 'vitest';
import { DEFAULT_TOLERANCE } from '../rating/default-tolerance.ts';
import { judgeLevel } from '../rating/judge-level.ts';
import type { Bounds } from '../target/bounds.ts';
import type { Decimal } from '../value/decimal.ts';
import { parseDecimal } from '../value/parse-decimal.ts';
import { clipBands } from './clip-bands.ts';
import { ragBands } from './rag-bands.ts';

function decimal(text: string): Decimal {
  const read = parseDecimal(text);
  if (!read.ok) throw new Error(read.error);
  return read.value;
}

const atLeast = (level: string): Bounds => ({ lower: decimal(level), upper: null });
const atMost = (level: string): Bounds => ({ lower: null, upper: decimal(level) });

describe('ragBands', () => {
  it('lie below a level to reach and above one not to pass', () => {
    expect(ragBands(atLeast('80'))).toEqual([
      { rag: 'red', from: null, to: 72 },
      { rag: 'amber', from: 72, to: 76 },
      { rag: 'green', from: 76, to: null },
    ]);
    expect(ragBands(atMost('20'))).toEqual([
      { rag: 'green', from: null, to: 21 },
      { rag: 'amber', from: 21, to: 22 },
      { rag: 'red', from: 22, to: null },
    ]);
  });

  it('lie on both sides of a range, and nowhere around zero', () => {
    const range = ragBands({ lower: decimal('8'), upper: decimal('12') });
    expect(range.map(({ rag }) => rag)).toEqual(['red', 'amber', 'green', 'amber', 'red']);
    expect(ragBands(atMost('0'))).toEqual([]);
  });

  it('change colour where the domain’s judgement does', () => {
    for (const bounds of [atLeast('80'), atLeast('-40'), atMost('37'), atMost('-2.5')]) {
      for (const { rag, from, to } of ragBands(bounds)) {
        const low = from ?? (to ?? 0) - 1;
        const high = to ?? (from ?? 0) + 1;
        const inside = decimal(((low + high) / 2).toFixed(6));
        expect(judgeLevel(inside, bounds, DEFAULT_TOLERANCE).rag).toBe(rag);
      }
    }
  });
});

describe('clipBands', () => {
  it('keeps what lies on the scale', () => {
    const scale = { min: 74, max: 90, ticks: [] };
    expect(clipBands(ragBands(atLeast('80')), scale)).toEqual([
      { rag: 'amber', from: 74, to: 76 },
      { rag: 'green', from: 76, to: 90 },
    ]);
  });
});
