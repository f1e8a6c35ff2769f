// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { drawAnswered } from '../../shared/editing/draw-answered.tsx';
import { action, Component } from '../editions-page.tsx';
import './board.tsx';
import './change-board.ts';
import { fixtureBoard } from './fixture-board.ts';

afterEach(cleanup);

async function ask(...answers: readonly object[]) {
  const data = { permissions: ['OPEN_EDITIONS'], boards: [fixtureBoard()], published: [] };
  const drawn = drawAnswered({ Component, action, load: () => data }, ...answers);
  fireEvent.click(await screen.findByRole('button', { name: 'Change the meetings' }));
  return { ...drawn, dialog: within(screen.getByRole('dialog', { name: 'Meetings of 2030-31 Q1' })) };
}

const body = (place: number) => screen.getByRole('textbox', { name: `Board or meeting ${place}` });
const day = (place: number) => screen.getByLabelText(`Date ${place}`);
const type = (field: HTMLElement, value: string) => fireEvent.change(field, { target: { value } });

it('sends the meetings in the order of their dates, without the row that says nothing', async () => {
  const edition = {
    id: '2030-31-q1',
    title: 'Report of Ponds',
    stage: 'DRAFT',
    financialYear: '2030-31',
    quarter: 1,
  };
  const { sent, dialog } = await ask({ setMeetings: { __typename: 'EditionChanged', edition } });
  type(body(2), 'Management team');
  type(day(2), '2030-08-20');
  fireEvent.click(dialog.getByRole('button', { name: 'Add a meeting' }));
  expect(body(3)).toBeDefined();
  fireEvent.click(dialog.getByRole('button', { name: 'Save' }));
  expect((await screen.findByRole('alert')).textContent).toContain('The meetings of 2030-31 Q1 are saved.');
  const meetings = [
    { body: 'Management team', date: '2030-08-20' },
    { body: 'Board of Ponds', date: '2030-09-02' },
  ];
  expect(sent).toEqual([{ input: { edition: '2030-31-q1', revision: 7, meetings } }]);
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});

it('says what is missing at its field, and sends nothing', async () => {
  const { sent, dialog } = await ask();
  type(body(2), 'Management team');
  fireEvent.click(dialog.getByRole('button', { name: 'Save' }));
  const summary = await screen.findByRole('alert');
  fireEvent.click(within(summary).getByRole('link', { name: 'Choose the date of the meeting.' }));
  expect(document.activeElement).toBe(day(2));
  expect(day(2).getAttribute('aria-invalid')).toBe('true');
  expect(sent).toEqual([]);
});

it('keeps what was typed where another editor was first', async () => {
  const edition = { id: '2030-31-q1', title: 'Report of Ponds', stage: 'DRAFT' };
  const told = { __typename: 'EditionConflict', message: 'Bo changed the edition.', edition };
  const { dialog } = await ask({ setMeetings: told });
  type(body(2), 'Management team');
  type(day(2), '2030-08-20');
  fireEvent.click(dialog.getByRole('button', { name: 'Save' }));
  expect((await screen.findByRole('alert')).textContent).toContain('Bo changed the edition.');
  expect(screen.getByDisplayValue('Management team')).toBe(body(2));
  fireEvent.click(screen.getByRole('link', { name: 'Show them as they stand now' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});
