import { describe, expect, it } from 'vitest';
import { matrixColumns, matrixRows, NOT_REPORTED, toMatrix } from './matrix-model.ts';
import { shownMatrix } from './shown-matrix.ts';

// Everything here is made up: 40 outcomes under 8 priorities, 200 measures in 4 areas.
const PRIORITIES = Array.from({ length: 8 }, (_, priority) => ({
  name: `Made-up priority ${priority}`,
  outcomes: Array.from({ length: 5 }, (_, outcome) => ({
    id: `outcome-${priority * 5 + outcome}`,
    name: `Made-up outcome ${priority * 5 + outcome}`,
  })),
}));
const MEASURES = Array.from({ length: 200 }, (_, index) => ({
  id: `measure-${index}`,
  name: `Made-up measure ${index}`,
  area: `area-${index % 4}`,
  areaName: `Made-up area ${index % 4}`,
}));
const STATUSES = ['AGREED', 'PROPOSED', 'RETIRED'] as const;

const mapping = (outcome: number, measure: number, status: (typeof STATUSES)[number]) => ({
  id: `outcome-${outcome}.measure-${measure}`,
  status,
  strength: 'DIRECT' as const,
  indicator: { id: `measure-${measure}`, name: `Made-up measure ${measure}` },
  outcome: { id: `outcome-${outcome}` },
});

/** Every measure is mapped to the outcome of its number, of 40, and to the next: the statuses take turns by measure. */
const MAPPINGS = MEASURES.flatMap((_, measure) => {
  const status = STATUSES[measure % 3] ?? 'AGREED';
  return [mapping(measure % 40, measure, status), mapping((measure + 1) % 40, measure, status)];
});
const MATRIX = toMatrix(PRIORITIES, MEASURES, MAPPINGS);
const NO_FILTERS = { area: '', agreed: false };

describe('a matrix of 40 outcomes and 200 measures', () => {
  it('has them all, numbered by priority', () => {
    expect(MATRIX.rows).toHaveLength(200);
    expect(MATRIX.columns).toHaveLength(40);
    expect(MATRIX.columns.map(({ number }) => number).slice(3, 7)).toEqual(['1.4', '1.5', '2.1', '2.2']);
    expect(MATRIX.columns.filter(({ isFirst }) => isFirst)).toHaveLength(8);
  });

  it('knows each cell', () => {
    for (const { outcome, indicator, id } of MAPPINGS)
      expect(MATRIX.cellAt(indicator.id, outcome.id)?.id).toBe(id);
    const cells = MATRIX.rows.flatMap((row) => MATRIX.columns.map(({ id }) => MATRIX.cellAt(row.id, id)));
    expect(cells.filter((cell) => cell !== undefined)).toHaveLength(400);
  });

  it('gives an outcome’s cells in the order of the rows', () => {
    expect(MATRIX.cellsOf('outcome-1').map(({ row }) => row.id)).toEqual(
      MEASURES.filter((_, index) => index % 40 === 1 || index % 40 === 0).map(({ id }) => id),
    );
  });

  it('is narrowed by area and words', () => {
    const shown = shownMatrix(MATRIX, { ...NO_FILTERS, area: 'area-3' }, 'measure 19');
    expect(shown.rows.map(({ id }) => id)).toEqual([
      'measure-19',
      'measure-119',
      'measure-191',
      'measure-195',
      'measure-199',
    ]);
    expect(shown.columns).toHaveLength(40);
  });

  it('shows neither retired mappings nor, where only agreed ones are wanted, proposed ones', () => {
    const agreed = shownMatrix(MATRIX, { ...NO_FILTERS, agreed: true }, '');
    expect(agreed.rows.map(({ id }) => id)).toEqual(
      MEASURES.filter((_, index) => index % 3 === 0).map(({ id }) => id),
    );
    const all = shownMatrix(MATRIX, NO_FILTERS, '');
    expect(all.rows).toHaveLength(200);
    const statuses = new Set(all.columns.flatMap(({ id }) => all.cellsOf(id).map(({ cell }) => cell.status)));
    expect([...statuses].sort()).toEqual(['AGREED', 'PROPOSED']);
  });
});

it('sets measures that the edition does not report last, A to Z, once each', () => {
  const mappings = [
    mapping(0, 9, 'AGREED'),
    mapping(1, 9, 'PROPOSED'),
    mapping(0, 8, 'AGREED'),
    mapping(0, 7, 'RETIRED'),
  ];
  expect(matrixRows(MEASURES.slice(0, 2), mappings).map(({ id, area }) => `${id} ${area}`)).toEqual([
    'measure-0 area-0',
    'measure-1 area-1',
    `measure-8 ${NOT_REPORTED}`,
    `measure-9 ${NOT_REPORTED}`,
  ]);
});

it('numbers nothing where there is nothing', () => {
  expect(matrixColumns([])).toEqual([]);
});
