// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { NarrowedTo } from './narrowed-to.tsx';

afterEach(cleanup);

const EVERYTHING = { edition: '', indicator: '', actor: '', action: '', from: '', to: '' };
const choices = { editions: [{ id: '2030-31-q1', name: '2030-31 Q1' }], indicators: [], people: [] };
const lines = () => screen.queryAllByRole('listitem').map(({ textContent }) => textContent);

it('says what the list is narrowed to, by name where there is one', () => {
  const filters = {
    ...EVERYTHING,
    edition: '2030-31-q1',
    actor: 'ada',
    action: 'return.',
    from: '2030-07-01',
  };
  render(<NarrowedTo filters={filters} {...choices} />);
  expect(lines()).toEqual([
    'Edition: 2030-31 Q1',
    'Person: ada',
    'What was done: Returns',
    'From: 1 Jul 2030',
  ]);
});

it('says nothing of a list that is not narrowed', () => {
  render(<NarrowedTo filters={EVERYTHING} {...choices} />);
  expect(lines()).toEqual([]);
});
