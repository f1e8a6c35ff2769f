// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { createMemoryRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { afterEach, expect, it } from 'vitest';
import { contentOf } from './content-of.ts';
import type { FiledReturn } from './filed-return.ts';
import { filed } from './fixture-return.ts';
import { ReturnForm } from './return-form.tsx';
import { keptPlace } from './save/kept-return.ts';
import type { SaveAnswer, Sent } from './save/save-answer.ts';

afterEach(() => {
  cleanup();
  localStorage.clear();
});

const PLACE = keptPlace('ada', filed().id);

/** Draws the form on a server that answers so, in turn, and then saves whatever comes. */
function open(start: FiledReturn = filed(), ...answers: SaveAnswer[]) {
  const sent: Sent[] = [];
  const states: string[] = [];
  let submitted = 0;
  const send = async (one: Sent): Promise<SaveAnswer> => {
    sent.push(one);
    const { status, value, commentary } = one.content;
    const content = { ...filed().content, status, value, commentary };
    return answers.shift() ?? { kind: 'changed', filed: { ...start, version: one.version + 1, content } };
  };
  const element = (
    <ReturnForm
      filed={start}
      place={PLACE}
      send={send}
      onState={(state) => states.push(state)}
      onSubmitted={() => {
        submitted += 1;
      }}
    />
  );
  const path = '/returns/2030-31-q1/clean-air';
  render(<RouterProvider router={createMemoryRouter([{ path, element }], { initialEntries: [path] })} />);
  return { sent, states, submitted: () => submitted };
}

const figure = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Figure for Q1 2030-31' });
const commentary = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: /^Commentary/ });
const type = (box: HTMLElement, value: string) => fireEvent.change(box, { target: { value } });
const rating = () => screen.getByRole('region', { name: 'The rating it would get' }).textContent;
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

it('says no rating before a figure is typed, and that it is a draft once it is saved', async () => {
  const start = filed();
  const saved = { ...start, state: 'DRAFT', version: 2, content: { ...start.content, value: '96' } } as const;
  const { states } = open(start, { kind: 'changed', filed: saved });
  expect(screen.queryByRole('region', { name: 'The rating it would get' })).toBeNull();
  type(figure(), '96');
  expect(rating()).toContain('Green');
  press('Save draft');
  await waitFor(() => expect(states).toEqual([start.state, 'DRAFT']));
});

it('is submitted once by two presses', async () => {
  const { sent, submitted } = open();
  type(figure(), '96');
  press('Submit');
  press('Submit');
  await waitFor(() => expect(submitted()).toBe(1));
  expect(sent.filter(({ action }) => action === 'submit')).toHaveLength(1);
});

it('rates as one types, and asks for words where the rating is red', async () => {
  open();
  type(figure(), '96');
  expect(rating()).toContain('Green');
  expect(screen.getByRole('textbox', { name: 'Commentary (optional)' })).toBeDefined();
  type(figure(), '80');
  expect(rating()).toContain('Red');
  expect(screen.getByRole('textbox', { name: 'Commentary' })).toBeDefined();
  expect(screen.getByText('Commentary is asked for, as the rating is red.')).toBeDefined();
});

it('shows the server’s rating where it has what is typed', async () => {
  const preview = { ...filed().preview, rag: 'AMBER' as const, explanation: 'By a rule of the server’s.' };
  const content = { ...filed().content, value: '80' };
  open(filed({ state: 'DRAFT', content, preview }));
  expect(rating()).toContain('By a rule of the server’s.');
  type(figure(), '81');
  expect(rating()).not.toContain('By a rule of the server’s.');
});

it('works the figure out from its parts', () => {
  open();
  type(screen.getByRole('textbox', { name: 'Numerator (optional)' }), '96');
  type(screen.getByRole('textbox', { name: 'Denominator (optional)' }), '100');
  expect(screen.getByText('96.0%, worked out from its parts')).toBeDefined();
  expect(rating()).toContain('Green');
});

it('asks about a figure far from its history, and takes a yes until the figure changes', () => {
  open();
  type(figure(), '9.6');
  const yes = () => screen.getByRole<HTMLInputElement>('checkbox', { name: 'Yes, the figure is right' });
  fireEvent.click(yes());
  expect(yes().checked).toBe(true);
  type(figure(), '9.7');
  expect(yes().checked).toBe(false);
});

it('asks for what each status needs', () => {
  open();
  fireEvent.click(screen.getByRole('radio', { name: /^Awaited/ }));
  expect(screen.getByLabelText('Expected on')).toBeDefined();
  expect(screen.queryByRole('textbox', { name: /^Figure for/ })).toBeNull();
  fireEvent.click(screen.getByRole('radio', { name: /^Not available/ }));
  expect(screen.getByRole('textbox', { name: 'Why there is no figure' })).toBeDefined();
});

it('sends nothing while something is left to put right, and says it at the fields', async () => {
  const { sent, submitted } = open();
  type(figure(), '80');
  press('Submit');
  const summary = await screen.findByRole('alert');
  await waitFor(() => expect(document.activeElement).toBe(summary));
  fireEvent.click(within(summary).getByRole('link', { name: /the rating is red/ }));
  expect(document.activeElement).toBe(commentary());
  expect(commentary().getAttribute('aria-invalid')).toBe('true');
  expect(sent).toEqual([]);
  type(commentary(), 'Made up: it rained.');
  fireEvent.click(screen.getByRole('checkbox', { name: 'Yes, the figure is right' }));
  expect(screen.queryByRole('alert')).toBeNull();
  press('Submit');
  await waitFor(() => expect(submitted()).toBe(1));
  expect(sent).toMatchObject([{ action: 'submit', version: 1, content: { value: '80' } }]);
});

it('shows what is written as readers will see it', () => {
  open();
  type(commentary(), 'See <b>this</b>:\n\n- one\n- [two](https://example.org)');
  const shown = screen.getByRole('region', { name: 'As readers will see it' });
  expect(within(shown).getAllByRole('listitem')).toHaveLength(2);
  expect(within(shown).getByRole('link', { name: 'two' }).getAttribute('href')).toBe('https://example.org');
  expect(shown.textContent).toContain('<b>this</b>');
});

it('gives back what was not saved when the return was left, and the saved version on demand', () => {
  PLACE.put({ content: { ...contentOf(filed()), value: '97' }, version: 1, at: '2030-07-01T09:42:00Z' });
  open();
  expect(figure().value).toBe('97');
  const notice = screen.getByRole('alert');
  expect(notice.textContent).toContain('Your unsaved work is here again');
  expect(notice.textContent).toContain('1 Jul 2030, 10:42');
  press('Go back to what was saved');
  expect(figure().value).toBe('');
  expect(PLACE.read()).toBeNull();
});

it('shows both where another version was saved meanwhile, and goes on with the chosen one', () => {
  const saved = { by: 'Bo', at: '2030-07-02T08:00:00Z' };
  PLACE.put({ content: { ...contentOf(filed()), value: '97' }, version: 1, at: '2030-07-01T09:42:00Z' });
  open(filed({ version: 2, saved, content: { ...filed().content, value: '50' } }));
  expect(figure().value).toBe('50');
  const row = screen.getByRole('row', { name: /^Figure/ });
  expect(
    within(row)
      .getAllByRole('cell')
      .map(({ textContent }) => textContent),
  ).toEqual(['97', '50']);
  expect(screen.getByRole('columnheader', { name: 'As saved by Bo, 2 Jul 2030, 09:00' })).toBeDefined();
  press('Go on with what I typed');
  expect(figure().value).toBe('97');
});

it('of two who save at once shows the second what stands now, and loses nothing of theirs', async () => {
  const theirs = { ...filed(), version: 5, content: { ...filed().content, value: '50' } };
  const { sent } = open(filed(), { kind: 'conflict', filed: theirs, message: 'Bo saved it first.' });
  type(figure(), '97');
  press('Save draft');
  expect((await screen.findByRole('alert')).textContent).toContain('Bo saved it first.');
  expect(figure().value).toBe('97');
  expect(PLACE.read()).toMatchObject({ content: { value: '97' } });
  press('Go on with what stands now');
  expect(figure().value).toBe('50');
  press('Bring mine back');
  expect(figure().value).toBe('97');
  press('Save draft');
  await waitFor(() => expect(sent).toHaveLength(2));
  expect(sent[1]).toMatchObject({ version: 5, content: { value: '97' } });
});

it('keeps what is typed where nobody is signed in any more, and leads to sign in', async () => {
  open(filed(), { kind: 'signed-out' });
  type(figure(), '97');
  press('Save draft');
  const link = await screen.findByRole('link', { name: 'Sign in' });
  expect(link.getAttribute('href')).toContain('/sign-in?to=%2Freturns%2F2030-31-q1%2Fclean-air');
  expect(PLACE.read()).toMatchObject({ version: 1, content: { value: '97' } });
  expect(screen.getByText('Not saved: you are signed out, kept on this computer')).toBeDefined();
});

it('revises an earlier figure, chosen from those held, with a reason', async () => {
  const { sent } = open();
  press('Revise an earlier figure');
  fireEvent.change(screen.getByRole('combobox', { name: 'Period' }), { target: { value: '2029-30-q3' } });
  type(screen.getByRole('textbox', { name: 'New figure' }), '94');
  type(screen.getByRole('textbox', { name: 'Why it changes' }), 'Made up: counted again.');
  press('Save draft');
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]?.content.revisions).toEqual([
    {
      period: '2029-30-q3',
      value: '94',
      numerator: null,
      denominator: null,
      reason: 'Made up: counted again.',
      confirmed: false,
    },
  ]);
});

it('opens a draft whose revised figure has no period yet, and says at its field what is missing', async () => {
  const revision = {
    period: null,
    value: '',
    numerator: null,
    denominator: null,
    reason: '',
    confirmed: false,
  };
  const content = { ...filed().content, value: '96', revisions: [revision] };
  const { sent } = open(filed({ state: 'DRAFT', version: 2, content }));
  const period = screen.getByRole<HTMLSelectElement>('combobox', { name: /^Period/ });
  expect(period.value).toBe('');
  press('Submit');
  expect((await screen.findByRole('alert')).textContent).toContain('Choose the period whose figure changes.');
  expect(period.getAttribute('aria-invalid')).toBe('true');
  expect(sent).toEqual([]);
});

it('asks about a revised figure far from those around it, and says when it is the one that stands', () => {
  open();
  press('Revise an earlier figure');
  fireEvent.change(screen.getByRole('combobox', { name: 'Period' }), { target: { value: '2029-30-q3' } });
  const box = screen.getByRole('textbox', { name: /^New figure/ });
  type(box, '93');
  expect(screen.getByText(/93% is the figure that stands for Q3 2029-30 already/)).toBeDefined();
  type(box, '930');
  const yes = () => screen.getByRole<HTMLInputElement>('checkbox', { name: 'Yes, the figure is right' });
  expect(screen.getByText(/the other 3 figures/)).toBeDefined();
  fireEvent.click(yes());
  expect(yes().checked).toBe(true);
  type(box, '920');
  expect(yes().checked).toBe(false);
});
