// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { maskFragments } from 'gql.tada';
import { MemoryRouter } from 'react-router';
import { afterEach, expect, it } from 'vitest';
import { BothTransitions } from './both-transitions.tsx';
import { TRANSITIONS } from './transitions.tsx';

afterEach(cleanup);

function show(quarterHeld: boolean) {
  const since = (sinceId: string, held: boolean) => ({
    held,
    ...maskFragments([TRANSITIONS], { sinceId, held, waiting: 0, flows: [], changes: [] }),
  });
  render(
    <MemoryRouter>
      <BothTransitions
        edition="2023-24-q3"
        of="All areas"
        sources={['Made-up report']}
        sinceQuarter={since('2023-24-q2', quarterHeld)}
        sinceYear={since('2022-23-q3', false)}
      />
    </MemoryRouter>,
  );
  return screen.getAllByRole('heading', { level: 2 }).map(({ textContent }) => textContent);
}

it('says once that neither earlier edition is held', () => {
  expect(show(false)).toEqual(['Rating changes']);
  expect(screen.getByText(/2023-24 Q2, nor that of a year before, 2022-23 Q3, is held/)).toBeTruthy();
});

it('speaks of each where one is held', () => {
  expect(show(true)).toEqual(['Rating changes since 2023-24 Q2', 'Rating changes since 2022-23 Q3']);
});
