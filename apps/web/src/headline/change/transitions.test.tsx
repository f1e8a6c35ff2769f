// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react';
import { type FragmentOf, maskFragments } from 'gql.tada';
import { MemoryRouter } from 'react-router';
import { afterEach, expect, it } from 'vitest';
import { RATING_CHANGE } from '../rating-change.tsx';
import { TRANSITIONS, TransitionsPart } from './transitions.tsx';

afterEach(cleanup);

const NOT_HELD = { sinceId: '2023-24-q2', held: false, waiting: 0, flows: [], changes: [] };
const CHANGE = {
  report: {
    id: '2023-24-q3.homeless-relief',
    indicator: { id: 'homeless-relief', title: 'Homeless relief', series: null },
    rating: { rag: 'GREEN', unratedReason: null },
  },
  before: { id: '2023-24-q2.homeless-relief', rating: { rag: null, unratedReason: 'NO_TARGET' } },
} as const;
const HELD = {
  ...NOT_HELD,
  held: true,
  flows: [
    { from: 'RED' as const, to: 'RED' as const, count: 2 },
    { from: 'UNRATED' as const, to: 'GREEN' as const, count: 1 },
  ],
  changes: [{ report: CHANGE.report, ...maskFragments([RATING_CHANGE], CHANGE) }],
};

function show(transitions: FragmentOf<typeof TRANSITIONS>) {
  render(
    <MemoryRouter>
      <TransitionsPart
        edition="2023-24-q3"
        of="All areas"
        sources={['Made-up report']}
        since="quarter"
        transitions={transitions}
      />
    </MemoryRouter>,
  );
}

it('says that the preceding edition is not held, and compares nothing', () => {
  show(maskFragments([TRANSITIONS], NOT_HELD));
  expect(screen.getByRole('heading').textContent).toBe('Rating changes since 2023-24 Q2');
  expect(screen.getByText(/is not held, so no ratings are compared/)).toBeTruthy();
  expect(screen.queryByRole('img')).toBeNull();
});

it('draws the flows, says them, and lists them as a table', () => {
  show(maskFragments([TRANSITIONS], HELD));
  expect(screen.getByRole('img').getAttribute('aria-label')).toBe(
    'Ratings in 2023-24 Q2 and in 2023-24 Q3. 2 indicators kept their rating; 1 went from not rated to green.',
  );
  const cells = within(screen.getByRole('table')).getAllByRole('row');
  expect(cells.map((row) => [...row.children].map(({ textContent }) => textContent))).toEqual([
    ['2023-24 Q2', '2023-24 Q3', 'Indicators'],
    ['Red', 'the same', '2'],
    ['Not rated', 'Green', '1'],
  ]);
});

it('names what changed, with the rating before and now', () => {
  show(maskFragments([TRANSITIONS], HELD));
  expect(screen.getByRole('listitem').textContent).toBe('Homeless reliefwas Not rated (no target) now Green');
  expect(screen.getByRole('link').getAttribute('href')).toBe(
    '/editions/2023-24-q3/indicators/homeless-relief',
  );
});

it('says that nothing changed, and how many wait for a return', () => {
  show(maskFragments([TRANSITIONS], { ...HELD, waiting: 1, changes: [] }));
  expect(screen.getByText(/No indicator that both editions report/)).toBeTruthy();
  expect(screen.getByText('1 indicator waits for a return and is left out.')).toBeTruthy();
});
