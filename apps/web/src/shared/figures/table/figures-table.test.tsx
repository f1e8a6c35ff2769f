// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { figure } from '../fixture-figure.ts';
import { origin } from '../fixture-origin.ts';
import { FiguresTable } from './figures-table.tsx';

afterEach(cleanup);

it('is a table whose cells say why a figure is missing', () => {
  render(
    <FiguresTable
      figures={[
        figure('2021-22', '21.1', { note: 'Rounded in print.' }),
        figure('2022-23', null, { status: 'AWAITED', expected: 'Dec 2024', raw: 'data due: Dec 2024' }),
        figure('2021-22', '12.7', { kind: 'NATIONAL' }),
      ]}
      title="Smoking"
      cumulative={false}
      unit="%"
      decimals={1}
    />,
  );
  const table = screen.getByRole('table', { name: 'Smoking: all figures held, by period' });
  expect(
    within(table)
      .getAllByRole('columnheader')
      .map(({ textContent }) => textContent),
  ).toEqual(['Period', 'Actual001, line 533', 'National001, line 533', 'Status']);
  const awaited = within(table).getByRole('row', { name: /^2022-23/ });
  expect(awaited.textContent).toBe('2022-23due Dec 2024–Awaited');
  expect(within(table).getByRole('row', { name: /^2021-22/ }).textContent).toContain('21.1%');
  expect(screen.getByRole('list', { name: 'Notes to the figures' }).textContent).toBe('Rounded in print.');
  expect(within(table).getByRole('link', { name: 'Note 1' }).getAttribute('href')).toBe('#figure-note-1');
});

it('says beside a period whose figures they are, and that the measure changed', () => {
  render(
    <FiguresTable
      figures={[
        figure('2021-22', '3'),
        figure('2015-16', '1', { origin: origin({ changed: 1 }) }),
        figure('2016-17', '2', { origin: origin({ indicator: 'same', place: '2019-20 Q4' }) }),
      ]}
      title="Made up"
      cumulative={false}
      unit="%"
      decimals={1}
    />,
  );
  expect(screen.getAllByRole('rowheader').map(({ textContent }) => textContent)).toEqual([
    'By year',
    '2015-162016-17 Q4: measure changed',
    '2016-172019-20 Q4, same measure',
    '2021-22',
  ]);
});

it('tells rows of two indicators of one document apart by title', () => {
  render(
    <FiguresTable
      figures={['One', 'Two'].map((title) =>
        figure('2015-16', '1', { origin: origin({ indicator: title, title }) }),
      )}
      title="Made up"
      cumulative={false}
      unit="%"
      decimals={1}
    />,
  );
  expect(screen.getAllByRole('rowheader').map(({ textContent }) => textContent)).toEqual([
    'By year',
    '2015-16One. 2016-17 Q4, same measure',
    '2015-16Two. 2016-17 Q4, same measure',
  ]);
});
