// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { maskFragments } from 'gql.tada';
import { MemoryRouter } from 'react-router';
import { afterEach, expect, it } from 'vitest';
import { CHANGES, Changes } from './changes.tsx';
import { RATING_CHANGE } from './rating-change.tsx';

afterEach(cleanup);

const EDITION = { id: '2023-24-q3', precedingId: '2023-24-q2' };
const CHANGE = {
  report: {
    id: '2023-24-q3.homeless-relief',
    indicator: { id: 'homeless-relief', title: 'Homeless relief', series: null },
    rating: { rag: 'GREEN', unratedReason: null },
  },
  before: { id: '2023-24-q2.homeless-relief', rating: { rag: null, unratedReason: 'NO_TARGET' } },
} as const;

it('says that the preceding edition is not held, and compares nothing', () => {
  const edition = maskFragments([CHANGES], { ...EDITION, ratingChanges: null });
  render(<Changes edition={edition} />);
  expect(screen.getByRole('heading').textContent).toBe('Rating changes since 2023-24 Q2');
  expect(screen.getByText(/is not held, so no ratings are compared/)).toBeTruthy();
});

it('shows the rating before and now', () => {
  const change = { report: CHANGE.report, ...maskFragments([RATING_CHANGE], CHANGE) };
  const edition = maskFragments([CHANGES], { ...EDITION, ratingChanges: [change] });
  render(
    <MemoryRouter>
      <Changes edition={edition} />
    </MemoryRouter>,
  );
  expect(screen.getByRole('listitem').textContent).toBe('Homeless reliefwas No targetnow Green');
  expect(screen.getByRole('link').getAttribute('href')).toBe(
    '/editions/2023-24-q3/indicators/homeless-relief',
  );
});

it('says that nothing changed', () => {
  render(<Changes edition={maskFragments([CHANGES], { ...EDITION, ratingChanges: [] })} />);
  expect(screen.getByText(/No indicator that both editions report/)).toBeTruthy();
});
