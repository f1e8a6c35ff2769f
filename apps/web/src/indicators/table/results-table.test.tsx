// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { createMemoryRouter, RouterProvider, useParams } from 'react-router';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { IndicatorOrder } from '../../shared/indicator-order.ts';
import { EDITION } from '../filters/fixture-edition.ts';
import { fixtureRow } from '../loading/fixture-row.ts';
import { groupRows } from '../results/group-rows.ts';
import { flatItems, groupedItems } from '../results/list-items.ts';
import { parseTableView, type TableView } from '../state/table-view.ts';
import { ResultsTable } from './results-table.tsx';

afterEach(cleanup);

const PLAIN = parseTableView(new URLSearchParams());

const rows = [
  fixtureRow(),
  fixtureRow({
    position: 2,
    title: 'Homes',
    indicatorId: 'homes',
    rag: null,
    unratedReason: 'NO_TARGET',
  }),
];

function draw(view: TableView = PLAIN) {
  const onOrder = vi.fn<(order: IndicatorOrder | null) => void>();
  const onFold = vi.fn<(group: string) => void>();
  const items =
    view.group === null
      ? flatItems(rows)
      : groupedItems(
          groupRows(rows, view.group, { areas: EDITION.areas, outcomes: EDITION.facets.outcomes }),
          view.closed,
        );
  const table = (
    <ResultsTable
      caption="Indicators"
      items={items}
      view={view}
      onOrder={onOrder}
      onFold={onFold}
      windowed={false}
      printing={false}
    />
  );
  const path = '/editions/2023-24-q3/indicators?rag=green';
  const router = createMemoryRouter(
    [
      { path: '/editions/:edition/indicators', element: table },
      { path: '/editions/:edition/indicators/:indicator', element: <Detail /> },
    ],
    { initialEntries: [path] },
  );
  render(<RouterProvider router={router} />);
  return { onOrder, onFold };
}

function Detail() {
  return <p>The page of {useParams().indicator}</p>;
}

const headings = () => screen.getAllByRole('columnheader').map(({ textContent }) => textContent);

describe('ResultsTable', () => {
  it('names a row by its indicator, whose link carries the list', () => {
    draw();
    expect(screen.getByRole('rowheader', { name: /Rent collected/ })).toBeDefined();
    expect(screen.getByRole('link', { name: 'Rent collected' }).getAttribute('href')).toBe(
      '/editions/2023-24-q3/indicators/rent-collected?rag=green',
    );
  });

  it('follows a plain press of a link here, and leaves others to the browser', async () => {
    draw();
    const link = screen.getByRole('link', { name: 'Rent collected' });
    expect(fireEvent.click(link, { ctrlKey: true })).toBe(true);
    expect(screen.getByRole('table')).toBeDefined();
    expect(fireEvent.click(link)).toBe(false);
    expect(await screen.findByText('The page of rent-collected')).toBeDefined();
  });

  it('shows the chosen columns in their order', () => {
    draw({ ...PLAIN, columns: ['rag', 'area'] });
    expect(headings()).toEqual(['Compare', 'Indicator', 'Rating', 'Area']);
  });

  it('names each box by its indicator, which stays out of the name of the row', () => {
    draw();
    expect(screen.getByRole('checkbox', { name: 'Compare Homes' })).toBeDefined();
    expect(screen.getByRole('rowheader', { name: 'Homes Reference 20' })).toBeDefined();
  });

  it('sorts by a heading: what a reader looks for first, the other way round, then as printed', () => {
    const press = (order: IndicatorOrder | null) => {
      const { onOrder } = draw({ ...PLAIN, order });
      fireEvent.click(screen.getByRole('button', { name: 'Rating' }));
      cleanup();
      return onOrder.mock.calls[0]?.[0];
    };
    expect(press(null)).toEqual({ field: 'rag', descending: false });
    expect(press({ field: 'rag', descending: false })).toEqual({ field: 'rag', descending: true });
    expect(press({ field: 'rag', descending: true })).toBeNull();
  });

  it('says what it is sorted by; figures of different units cannot be', () => {
    draw({ ...PLAIN, order: { field: 'distance', descending: true } });
    expect(screen.getByRole('columnheader', { name: 'Distance' }).getAttribute('aria-sort')).toBe(
      'descending',
    );
    expect(screen.queryByRole('button', { name: 'Latest' })).toBeNull();
  });

  it('folds groups by their headings', () => {
    const { onFold } = draw({ ...PLAIN, group: 'area', closed: ['net-zero'] });
    const heading = screen.getByRole('button', { name: 'Net Zero' });
    expect(heading.getAttribute('aria-expanded')).toBe('false');
    expect(screen.queryByRole('rowheader')).toBeNull();
    fireEvent.click(heading);
    expect(onFold).toHaveBeenCalledWith('net-zero');
  });
});
