// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { drawAnswered } from '../../shared/editing/draw-answered.tsx';
import type { BoardEdition } from '../board/board-query.ts';
import { fixtureBoard } from '../board/fixture-board.ts';
import { action, Component } from '../editions-page.tsx';
import '../board/board.tsx';
import '../board/change-board.ts';

afterEach(cleanup);

const PUBLISHING = fixtureBoard({
  stage: 'EXECUTIVE',
  nextStage: { to: 'PUBLISHED', permission: 'PUBLISH', mayMove: true, checklist: [] },
});

/** Asks for the next step of a board on an API that answers so; what is loaded after a change shows it moved. */
async function ask(edition: BoardEdition, button: string, ...answers: readonly object[]) {
  let sent: readonly unknown[] = [];
  const load = () => ({
    permissions: [],
    boards: [sent.length === 0 ? edition : { ...edition, revision: 8, nextStage: null }],
    published: [],
  });
  const drawn = drawAnswered({ Component, action, load }, ...answers);
  sent = drawn.sent;
  fireEvent.click(await screen.findByRole('button', { name: button }));
  return { ...drawn, dialog: within(screen.getByRole('dialog')) };
}

const answer = (moveEdition: object) => ({ moveEdition });
const note = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Note (optional)' });
const edition = { id: '2030-31-q1', title: 'Report of Ponds', financialYear: '2030-31', quarter: 1 };

it('says what is frozen and what is still warned of, and sends the step with the revision that was looked at', async () => {
  const moved = answer({ __typename: 'EditionChanged', edition: { ...edition, stage: 'MANAGEMENT_TEAM' } });
  const { sent, dialog } = await ask(fixtureBoard(), 'Move to the management team…', moved);
  expect(screen.getByRole('dialog', { name: 'Move to the management team: 2030-31 Q1' })).toBeDefined();
  for (const words of [/^Returns close/, 'No step can be undone.', '1 indicator has no target.']) {
    expect(dialog.getByText(words)).toBeDefined();
  }
  fireEvent.change(note(), { target: { value: ' All in. ' } });
  fireEvent.click(dialog.getByRole('button', { name: 'Move to the management team' }));
  const done = await screen.findByRole('alert');
  expect(sent).toEqual([
    { input: { edition: '2030-31-q1', to: 'MANAGEMENT_TEAM', revision: 7, note: 'All in.' } },
  ]);
  expect(done.textContent).toContain('2030-31 Q1 is now at Management team.');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});

it('publishes without a note', async () => {
  const published = answer({ __typename: 'EditionChanged', edition: { ...edition, stage: 'PUBLISHED' } });
  const { sent, dialog } = await ask(PUBLISHING, 'Publish…', published);
  expect(dialog.getByText(/^Everyone can read the edition/)).toBeDefined();
  fireEvent.click(dialog.getByRole('button', { name: 'Publish' }));
  expect((await screen.findByRole('alert')).textContent).toContain('2030-31 Q1 is published.');
  expect(sent).toEqual([{ input: { edition: '2030-31-q1', to: 'PUBLISHED', revision: 7, note: null } }]);
});

it('says a refusal at its field, or above the form where it has none', async () => {
  const errors = [
    { field: 'note', message: 'The note has 5,000 characters; at most 2,000 are kept.' },
    { field: 'to', message: '1 return has not been submitted.' },
  ];
  const refused = answer({ __typename: 'InvalidInput', message: 'No.', errors });
  const { dialog } = await ask(PUBLISHING, 'Publish…', refused);
  fireEvent.change(note(), { target: { value: 'Long.' } });
  fireEvent.click(dialog.getByRole('button', { name: 'Publish' }));
  const summary = await screen.findByRole('alert');
  expect(summary.textContent).toContain('1 return has not been submitted.');
  expect(within(summary).getAllByRole('link')).toHaveLength(1);
  fireEvent.click(within(summary).getByRole('link', { name: /^The note has 5,000/ }));
  expect(document.activeElement).toBe(note());
  expect(note().getAttribute('aria-invalid')).toBe('true');
  expect(note().value).toBe('Long.');
});

it.each([
  [
    { __typename: 'EditionConflict', message: 'Bo changed it.', edition: { ...edition, stage: 'SCRUTINY' } },
    ['Bo changed it.', '“Report of Ponds” is at Scrutiny. What you typed is still here.'],
  ],
  [{ __typename: 'NotAllowed', message: 'An editor publishes.' }, ['An editor publishes.']],
])('keeps the note where it is told %o', async (told, words) => {
  const { dialog } = await ask(PUBLISHING, 'Publish…', answer(told));
  fireEvent.change(note(), { target: { value: 'As agreed.' } });
  fireEvent.click(dialog.getByRole('button', { name: 'Publish' }));
  const summary = await screen.findByRole('alert');
  for (const line of words) expect(summary.textContent).toContain(line);
  expect(note().value).toBe('As agreed.');
});

it('shows how it stands after a conflict, closed and loaded anew', async () => {
  const told = {
    __typename: 'EditionConflict',
    message: 'Moved.',
    edition: { ...edition, stage: 'PUBLISHED' },
  };
  const { dialog } = await ask(PUBLISHING, 'Publish…', answer(told));
  fireEvent.click(dialog.getByRole('button', { name: 'Publish' }));
  fireEvent.click(await screen.findByRole('link', { name: 'Show it as it stands now' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  await waitFor(() => expect(screen.queryByRole('button', { name: 'Publish…' })).toBeNull());
});

it('says how to find out where no answer came', async () => {
  const { dialog } = await ask(PUBLISHING, 'Publish…');
  fireEvent.click(dialog.getByRole('button', { name: 'Publish' }));
  expect((await screen.findByRole('alert')).textContent).toContain(
    'Load the page again to see which stage the edition is at.',
  );
  fireEvent.click(dialog.getByRole('button', { name: 'Cancel' }));
  expect(screen.queryByRole('dialog')).toBeNull();
});
