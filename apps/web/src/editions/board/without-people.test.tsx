// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { afterEach, expect, it } from 'vitest';
import type { BoardRow } from './board-query.ts';
import { fixtureBoard } from './fixture-board.ts';
import { WithoutPeople } from './without-people.tsx';

afterEach(cleanup);

const rows = fixtureBoard().board?.rows ?? [];

const draw = (change: Partial<BoardRow>, mayManage = true) =>
  render(
    <MemoryRouter>
      <WithoutPeople
        rows={rows.map((row) => (row.directorate === null ? { ...row, ...change } : row))}
        mayManage={mayManage}
      />
    </MemoryRouter>,
  );

it('says by directorate how many returns nobody can file or approve, and where to mend it', () => {
  draw({ withoutOfficer: 1, withoutApprover: 2 });
  expect(screen.getByRole('listitem').textContent).toMatch(
    /: nobody has an account to file 1 return; nobody has an account to approve 2 returns\.$/,
  );
  expect(screen.getByRole('link', { name: 'People' }).getAttribute('href')).toBe('/people');
});

it('says whom to ask where the reader may not give roles, and nothing where all is covered', () => {
  draw({ withoutApprover: 1 }, false);
  expect(screen.queryByRole('link')).toBeNull();
  expect(screen.getByText(/An administrator/)).toBeDefined();
  cleanup();
  draw({ withoutOfficer: null, withoutApprover: null });
  expect(screen.queryByRole('listitem')).toBeNull();
});
