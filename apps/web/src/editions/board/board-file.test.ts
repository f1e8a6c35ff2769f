import { expect, it } from 'vitest';
import { rowsOf, TAKEN } from '../../shared/table-file/fixture-taken.ts';
import { boardFile } from './board-file.ts';
import { fixtureBoard } from './fixture-board.ts';

it('counts the made-up returns of every directorate that owes any', () => {
  const file = boardFile(fixtureBoard().board?.rows ?? [], { id: '2030-31-q1', name: '2030-31 Q1' }, TAKEN);
  expect(rowsOf(file)).toMatchObject([
    { Directorate: 'Ponds', Due: '1', 'Not started': '1', Approved: '0', Overdue: '1' },
    { Directorate: 'Paths', Due: '2', Approved: '2', Overdue: '0' },
    { Directorate: 'No directorate', Due: '1', Approved: '1' },
  ]);
});
