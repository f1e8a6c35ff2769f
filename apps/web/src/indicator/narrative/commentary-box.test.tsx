// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { afterEach, expect, it } from 'vitest';
import { type Commentary, newestFirst } from './commentary.ts';
import { CommentaryBox } from './commentary-box.tsx';

afterEach(cleanup);

const box: Commentary = {
  id: 'box',
  authors: ['Mark Turner'],
  date: null,
  dateRaw: '25/02/202',
  heading: 'Gas',
  blocks: null,
  text: 'Targets of the CO2 plan:\n\n- less <b>gas</b>\n- less CO2',
  printed: 'Targets of th→e CO2 plan',
  note: 'Cut off.',
  covers: [{ id: 'fuel', title: 'Fleet fuel', series: null }],
  source: { document: '001_25168d29ab36bca1.txt', line: 559, note: null },
};

it('is one box: text as text, terms explained once, the others it covers, the print and its line', () => {
  render(
    <MemoryRouter>
      <CommentaryBox
        box={box}
        edition="2023-24-q3"
        terms={[{ term: 'CO2', explanation: 'Carbon dioxide' }]}
      />
    </MemoryRouter>,
  );
  expect(screen.getByRole('heading', { name: 'Gas' })).toBeTruthy();
  expect(screen.getByText('Mark Turner, 25/02/202 (the printed date is cut off)')).toBeTruthy();
  expect(screen.getByText('less <b>gas</b>')).toBeTruthy();
  expect(screen.getAllByRole('button', { name: 'CO2' })).toHaveLength(1);
  expect(screen.getByRole('link', { name: 'Fleet fuel' }).getAttribute('href')).toBe(
    '/editions/2023-24-q3/indicators/fuel',
  );
  expect(screen.getByText('As printed')).toBeTruthy();
  expect(screen.getByText('001, line 559')).toBeTruthy();
});

it('stands before older boxes and those without a readable date', () => {
  const dated = (id: string, date: string | null) => ({ ...box, id, date });
  const order = newestFirst([dated('a', null), dated('b', '2023-11-01'), dated('c', '2024-02-25')]);
  expect(order.map(({ id }) => id)).toEqual(['c', 'b', 'a']);
});
