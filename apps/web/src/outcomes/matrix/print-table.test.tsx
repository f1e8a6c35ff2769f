// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { toMatrix } from './matrix-model.ts';
import { PrintTable } from './print-table.tsx';

afterEach(cleanup);

// Made up: 40 outcomes, 200 measures, each mapped to one outcome.
const outcomes = Array.from({ length: 40 }, (_, index) => ({ id: `o${index}`, name: `Outcome ${index}` }));
const measures = Array.from({ length: 200 }, (_, index) => ({
  id: `m${index}`,
  name: `Measure ${index}`,
  area: 'made-up',
  areaName: 'Made up',
}));
const mappings = measures.map(({ id, name }, index) => ({
  id: `o${index % 40}.${id}`,
  status: index % 2 === 0 ? ('AGREED' as const) : ('PROPOSED' as const),
  strength: 'DIRECT' as const,
  indicator: { id, name },
  outcome: { id: `o${index % 40}` },
}));
const matrix = toMatrix([{ name: 'Made-up priority', outcomes }], measures, mappings);

it('holds all of a matrix of 40 outcomes and 200 measures', () => {
  render(<PrintTable matrix={matrix} onlyAgreed={false} edition="2023-24 Q3" />);
  const [head, ...rows] = screen.getAllByRole('row');
  expect(rows).toHaveLength(200);
  expect(within(head ?? document.body).getAllByRole('columnheader')).toHaveLength(41);
  expect(screen.getAllByText('Agreed, direct')).toHaveLength(100);
  expect(screen.getAllByText('Proposed, direct')).toHaveLength(100);
});

it('leaves out what is only proposed where that is wanted', () => {
  render(<PrintTable matrix={matrix} onlyAgreed edition="2023-24 Q3" />);
  expect(screen.getAllByText('Agreed, direct')).toHaveLength(100);
  expect(screen.queryByText('Proposed, direct')).toBeNull();
});
