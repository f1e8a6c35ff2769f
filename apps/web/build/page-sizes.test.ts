import { describe, expect, it } from 'vitest';
import { overBudget } from './budgets.ts';
import { pageSizes } from './page-sizes.ts';

const MANIFEST = {
  'index.html': { file: 'entry.js', imports: ['_vendor'], css: ['entry.css'] },
  _vendor: { file: 'vendor.js' },
  'src/page.tsx': { file: 'page.js', imports: ['_vendor', '_shared', 'index.html'] },
  _shared: { file: 'shared.js', css: ['shared.css'], imports: ['_vendor'] },
  'src/chart.tsx': { file: 'chart.js', imports: ['_shared', '_d3'] },
  _d3: { file: 'd3.js' },
};
const PACKED = new Map([
  ['entry.js', 1],
  ['vendor.js', 10],
  ['page.js', 100],
  ['shared.js', 1000],
  ['chart.js', 10_000],
  ['d3.js', 100_000],
]);
const sizes = pageSizes(
  MANIFEST,
  [{ module: 'src/page.tsx', later: ['src/chart.tsx'] }],
  (file) => PACKED.get(file) ?? 1,
);

describe('pageSizes', () => {
  it('counts each file once, and what comes later apart', () => {
    expect(sizes).toEqual([{ page: 'src/page.tsx', scripts: 1111, later: 110_000, styles: 2 }]);
  });

  it('says what the build does not hold', () => {
    expect(() => pageSizes(MANIFEST, [{ module: 'src/none.tsx', later: [] }], () => 1)).toThrow(
      'src/none.tsx',
    );
  });
});

describe('overBudget', () => {
  const budget = (most: number) => [{ page: 'src/page.tsx', of: 'later' as const, most, words: 'The chart' }];

  it('says what is over its budget, and by how much', () => {
    expect(overBudget(sizes, budget(110_000))).toEqual([]);
    expect(overBudget(sizes, budget(109_999))).toEqual(['The chart: 110000.0 kB of at most 109999.']);
  });

  it('a page that is not there is within no budget', () => {
    expect(overBudget([], budget(1))).toEqual(['The chart: there is no src/page.tsx.']);
  });
});
