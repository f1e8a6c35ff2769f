import { DEFAULT_TOLERANCE } from '@dial/domain/rating/default-tolerance';
import { judgeLevel } from '@dial/domain/rating/judge-level';
import type { Bounds } from '@dial/domain/target/bounds';
import type { Decimal } from '@dial/domain/value/decimal';
import { parseDecimal } from '@dial/domain/value/parse-decimal';
import { describe, expect, it } from 'vitest';
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
      { rag: 'RED', from: null, to: 72 },
      { rag: 'AMBER', from: 72, to: 76 },
      { rag: 'GREEN', from: 76, to: null },
    ]);
    expect(ragBands(atMost('20'))).toEqual([
      { rag: 'GREEN', from: null, to: 21 },
      { rag: 'AMBER', from: 21, to: 22 },
      { rag: 'RED', from: 22, to: null },
    ]);
  });

  it('lie on both sides of a range, and nowhere around zero', () => {
    const range = ragBands({ lower: decimal('8'), upper: decimal('12') });
    expect(range.map(({ rag }) => rag)).toEqual(['RED', 'AMBER', 'GREEN', 'AMBER', 'RED']);
    expect(ragBands(atMost('0'))).toEqual([]);
  });

  it('change colour where the domain’s judgement does', () => {
    for (const bounds of [atLeast('80'), atLeast('-40'), atMost('37'), atMost('-2.5')]) {
      for (const { rag, from, to } of ragBands(bounds)) {
        const low = from ?? (to ?? 0) - 1;
        const high = to ?? (from ?? 0) + 1;
        const inside = decimal(((low + high) / 2).toFixed(6));
        expect(judgeLevel(inside, bounds, DEFAULT_TOLERANCE).rag?.toUpperCase()).toBe(rag);
      }
    }
  });
});

describe('clipBands', () => {
  it('keeps what lies on the scale', () => {
    const scale = { min: 74, max: 90, ticks: [] };
    expect(clipBands(ragBands(atLeast('80')), scale)).toEqual([
      { rag: 'AMBER', from: 74, to: 76 },
      { rag: 'GREEN', from: 76, to: 90 },
    ]);
  });
});
