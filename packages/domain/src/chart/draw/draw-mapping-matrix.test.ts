import { expect, it } from 'vitest';
import { drawMappingMatrix } from './draw-mapping-matrix.ts';
import type { MappingMatrixColumn, MappingMatrixRow } from './mapping-matrix.ts';

// Made-up outcomes and measures.
function columns(groups: number, inEach: number): MappingMatrixColumn[] {
  return Array.from({ length: groups * inEach }, (_, index) => {
    const group = Math.floor(index / inEach) + 1;
    const place = (index % inEach) + 1;
    return {
      number: `${group}.${place}`,
      name: `Made-up outcome ${place} of ${group}`,
      group: `Made-up priority ${group}`,
    };
  });
}

const STATUSES = ['AGREED', 'PROPOSED'] as const;
const STRENGTHS = ['DIRECT', 'CONTRIBUTING'] as const;

function rows(count: number, of: readonly MappingMatrixColumn[]): MappingMatrixRow[] {
  return Array.from({ length: count }, (_, row) => ({
    name: `Made-up measure ${row + 1}${row % 7 === 0 ? ', with a name so long that it has no room beside the squares whatever is done for it' : ''}`,
    marks: of.map((_, column) => {
      const status = STATUSES[(row + column) % 2];
      const strength = STRENGTHS[row % 2];
      return (row * 3 + column) % 11 === 0 && status !== undefined && strength !== undefined
        ? { status, strength }
        : null;
    }),
  }));
}

it('draws measures by outcomes as it was looked at', async () => {
  const across = columns(3, 4);
  await expect(drawMappingMatrix(across, rows(9, across)).replaceAll('><', '>\n<')).toMatchFileSnapshot(
    'golden/mapping-matrix.svg',
  );
});

it('names the columns again down a long matrix, and holds every mark inside its size', () => {
  const across = columns(8, 5);
  const down = rows(200, across);
  const drawing = drawMappingMatrix(across, down);
  const [, width, height] = drawing.match(/width="(\d+)" height="(\d+)"/) ?? [];
  expect(drawing.match(/>8\.5</g)).toHaveLength(200 / 25 + 1);
  const marks = [...drawing.matchAll(/<rect x="([\d.]+)" y="([\d.]+)" width="15.5"/g)];
  expect(marks).toHaveLength(
    down.reduce((sum, { marks }) => sum + marks.filter((mark) => mark !== null).length, 4),
  );
  for (const [, x, y] of marks) {
    expect(Number(x) + 17).toBeLessThanOrEqual(Number(width));
    expect(Number(y) + 17).toBeLessThanOrEqual(Number(height));
  }
});

it('counts what each outcome has, in words', () => {
  const drawing = drawMappingMatrix(columns(1, 2), [
    { name: 'One', marks: [{ status: 'AGREED', strength: 'DIRECT' }, null] },
    { name: 'Two', marks: [{ status: 'PROPOSED', strength: 'CONTRIBUTING' }, null] },
  ]);
  expect(drawing).toContain(
    '1.1 Made-up outcome 1 of 1: 1 agreed, direct; 1 proposed, contributing. 1.2 Made-up outcome 2 of 1: none.',
  );
});
