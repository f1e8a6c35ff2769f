// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { drawAnswered } from '../shared/editing/draw-answered.tsx';
import type { BoardEdition, NextStage } from './board/board-query.ts';
import { fixtureBoard } from './board/fixture-board.ts';
import { action, Component } from './editions-page.tsx';
import './board/board.tsx';

afterEach(cleanup);

const EDITOR = ['EDIT_HIGHLIGHTS', 'SET_TARGETS', 'OPEN_EDITIONS', 'READ_AUDIT', 'IMPORT_RETURNS'];

/** The page, as somebody with these permissions sees it. */
async function open(edition: BoardEdition = fixtureBoard(), permissions: readonly string[] = EDITOR) {
  drawAnswered({ Component, action, load: () => ({ permissions, boards: [edition], published: [] }) });
  return within(await screen.findByRole('region', { name: edition.title }));
}

const cells = (row: HTMLElement) =>
  within(row)
    .getAllByRole('cell')
    .map(({ textContent }) => Number.parseInt(textContent ?? '', 10));

it('counts the returns by directorate, each number a link to its returns', async () => {
  const board = await open();
  expect(board.getByText('Under way, at Draft: not public')).toBeDefined();
  const rows = within(board.getByRole('table', { name: 'Returns of 2030-31 Q1 by directorate' }));
  expect(cells(rows.getByRole('row', { name: /^Ponds/ }))).toEqual([1, 1, 0, 0, 0, 0, 1]);
  expect(cells(rows.getByRole('row', { name: /^Paths/ }))).toEqual([2, 0, 0, 0, 0, 2, 0]);
  expect(cells(rows.getByRole('row', { name: /^No directorate/ }))).toEqual([1, 0, 0, 0, 0, 1, 0]);
  expect(cells(rows.getByRole('row', { name: /^All/ }))).toEqual([4, 1, 0, 0, 0, 3, 1]);
  expect(rows.queryByRole('row', { name: /^Parks/ })).toBeNull();
  const late = within(rows.getByRole('row', { name: /^Ponds/ })).getByRole('link', { name: '1 overdue' });
  expect(late.getAttribute('href')).toBe(
    '/returns?list=all&edition=2030-31-q1&directorate=ponds&overdue=true',
  );
});

it('says who is late with what, and where to write to', async () => {
  const board = await open();
  expect(board.getByText('up to 3 days late')).toBeDefined();
  expect(board.getByRole('link', { name: 'ada@ponds.invalid' }).getAttribute('href')).toBe(
    'mailto:ada@ponds.invalid',
  );
  expect(board.getByText('3 days late, due 14 Jul 2030')).toBeDefined();
  // A return that the reader may not see leads to the indicator.
  expect(board.getByText('Clean ponds').getAttribute('href')).toBe(
    '/editions/2030-31-q1/indicators/clean-ponds',
  );
});

it('shows the stages come to, with who moved it, and leads to how it stood', async () => {
  const step = { number: 1, to: 'DRAFT', at: '2030-07-01T08:00:00Z', by: 'Bo', note: 'Begun.' } as const;
  const moved = {
    number: 2,
    to: 'MANAGEMENT_TEAM',
    at: '2030-08-01T08:00:00Z',
    by: 'Cy',
    note: null,
  } as const;
  const board = await open(fixtureBoard({ stage: 'MANAGEMENT_TEAM', steps: [step, moved] }), [
    ...EDITOR,
    'READ_DRAFTS',
  ]);
  const stages = within(board.getByRole('list', { name: 'Stages' }));
  const here = stages.getAllByRole('listitem').find((item) => item.getAttribute('aria-current') === 'step');
  expect(here?.textContent).toContain('Now: Management team');
  expect(here?.textContent).toContain('1 Aug 2030, 09:00, Cy');
  expect(stages.getByText('“Begun.”')).toBeDefined();
});

it('offers the next step where nothing blocks it, and else says what does', async () => {
  const board = await open();
  expect(board.getByText('1 indicator has no target.').textContent).toContain('Warning');
  expect(board.getByRole('button', { name: 'Move to the management team…' })).toBeDefined();
  expect(board.getByText('Trees planted').getAttribute('href')).toBe('/returns/2030-31-q1/trees');
  cleanup();
  const nextStage: NextStage = {
    to: 'MANAGEMENT_TEAM',
    permission: 'MOVE_TO_MANAGEMENT_TEAM',
    mayMove: true,
    checklist: [
      {
        key: 'not-submitted',
        severity: 'BLOCKING',
        text: '1 return has not been submitted.',
        count: 1,
        indicators: [],
        withReturn: [],
      },
    ],
  };
  const blocked = await open(fixtureBoard({ nextStage }));
  expect(blocked.getByText('1 return has not been submitted.').textContent).toContain('Blocks');
  expect(blocked.getByText('It can go on when nothing blocks it.')).toBeDefined();
  expect(blocked.queryByRole('button', { name: /^Move to/ })).toBeNull();
});

it('shows those who run nothing of it how it stands, and who takes it on', async () => {
  const nextStage: NextStage = {
    to: 'SCRUTINY',
    permission: 'MOVE_TO_SCRUTINY',
    mayMove: false,
    checklist: [],
  };
  const edition = fixtureBoard({ stage: 'MANAGEMENT_TEAM', nextStage, board: null });
  const board = await open(edition, []);
  expect(board.getByText('A director takes it to scrutiny.')).toBeDefined();
  expect(board.getByText('No returns are counted for you here.')).toBeDefined();
  expect(board.queryByRole('table')).toBeNull();
  expect(board.queryByRole('button')).toBeNull();
  for (const name of ['Highlights', 'Targets', 'Audit']) {
    expect(board.queryByRole('link', { name })).toBeNull();
  }
  expect(screen.queryByRole('link', { name: 'Open the next edition' })).toBeNull();
});
