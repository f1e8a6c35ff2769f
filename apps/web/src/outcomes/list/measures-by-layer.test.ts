import { expect, it } from 'vitest';
import { measuresByLayer } from './measures-by-layer.ts';

// Made-up layers and mappings.
const LAYERS = [
  { id: 'top', name: 'Top' },
  { id: 'middle', name: 'Middle' },
  { id: 'bottom', name: 'Bottom' },
];
const mapping = (id: string, status: 'AGREED' | 'PROPOSED' | 'RETIRED', ...layers: string[]) => ({
  id,
  status,
  indicator: { layers: layers.map((layer) => ({ id: layer })) },
});
const shape = (groups: ReturnType<typeof measuresByLayer<ReturnType<typeof mapping>>>) =>
  groups.map(({ layer, agreed, proposed }) => [
    layer?.id ?? null,
    agreed.map(({ id }) => id).join(''),
    proposed.map(({ id }) => id).join(''),
  ]);

it('goes by layer in the framework’s order, those in none last', () => {
  const mappings = [
    mapping('a', 'PROPOSED'),
    mapping('b', 'AGREED', 'bottom'),
    mapping('c', 'PROPOSED', 'top'),
    mapping('d', 'AGREED', 'top'),
  ];
  expect(shape(measuresByLayer(mappings, LAYERS))).toEqual([
    ['top', 'd', 'c'],
    ['bottom', 'b', ''],
    [null, '', 'a'],
  ]);
});

it('counts a measure of two layers once, in the upper', () => {
  expect(shape(measuresByLayer([mapping('a', 'AGREED', 'bottom', 'middle')], LAYERS))).toEqual([
    ['middle', 'a', ''],
  ]);
});

it('leaves out what is retired', () => {
  expect(measuresByLayer([mapping('a', 'RETIRED', 'top')], LAYERS)).toEqual([]);
});
