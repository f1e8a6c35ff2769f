// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { drawAnswered } from '../../shared/editing/draw-answered.tsx';
import { override } from '../../shared/overrides/fixture-override.ts';
import { changeReturn } from './edit/return-action.ts';
import type { FiledReturn } from './filed-return.ts';
import { filed } from './fixture-return.ts';
import { Component } from './return-page.tsx';
import './edit/return-dialog.tsx';

afterEach(() => {
  cleanup();
  localStorage.clear();
});

const proposed = override({ state: 'PROPOSED', version: 1, decided: null });

/** The page of a return that nobody types on now, on an API that answers so; then the return is as `now` has it. */
async function open(start: Partial<FiledReturn>, now: Partial<FiledReturn>, ...answers: readonly object[]) {
  const submitted = { state: 'SUBMITTED', mayFile: false, computedRag: 'RED', unratedReason: null } as const;
  let more = start;
  const load = () => {
    const shown = filed({ ...submitted, ...more });
    more = now;
    return { filed: shown, person: 'ada', list: null, maySetDueDate: true, before: null, send: null };
  };
  const drawn = drawAnswered({ Component, action: changeReturn, load }, ...answers);
  await screen.findByRole('heading', { level: 1 });
  return drawn;
}

const press = (name: string, where: Pick<typeof screen, 'getByRole'> = screen) =>
  fireEvent.click(where.getByRole('button', { name }));
const dialog = async () => within(await screen.findByRole('dialog'));
const section = () => screen.getByRole('region', { name: 'Rating set by people' });

it('takes a proposal of another rating, and shows it beside what the rule gives', async () => {
  const { sent } = await open(
    { mayProposeOverride: true },
    { overrides: [proposed] },
    { result: { __typename: 'OverrideChanged', override: { ...proposed, __typename: 'RatingOverride' } } },
  );
  expect(section().textContent).toContain('Red');
  press('Propose another rating…');
  const form = await dialog();
  press('Propose', form);
  expect((await form.findByRole('alert')).textContent).toContain('Choose the rating.');
  fireEvent.click(form.getByRole('radio', { name: 'Amber' }));
  fireEvent.change(form.getByRole('textbox', { name: 'Reason' }), { target: { value: 'Counted late.' } });
  fireEvent.change(form.getByLabelText('Last day'), { target: { value: '2030-09-30' } });
  press('Propose', form);
  expect(
    await screen.findByText('The rating is proposed. It shows once somebody else has approved it.'),
  ).toBeDefined();
  expect(screen.queryByRole('dialog')).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole('alert'));
  expect(sent).toEqual([
    {
      input: {
        report: '2030-31-q1.clean-air',
        rag: 'AMBER',
        reason: 'Counted late.',
        expiresOn: '2030-09-30',
      },
    },
  ]);
  for (const words of ['Proposed', 'Amber', 'Red', 'The count was late.', '30 Jun 2024'])
    expect(section().textContent).toContain(words);
});

it('keeps the dialog open where another decided first, and says how it stands', async () => {
  const withdrawn = { ...proposed, state: 'WITHDRAWN', __typename: 'RatingOverride' };
  await open(
    { overrides: [{ ...proposed, mayDecide: true }] },
    {},
    { result: { __typename: 'OverrideConflict', message: 'Nothing was changed.', override: withdrawn } },
  );
  press('Refuse…');
  const form = await dialog();
  fireEvent.change(form.getByRole('textbox', { name: 'Reason' }), { target: { value: 'Not so.' } });
  press('Refuse', form);
  expect((await form.findByRole('alert')).textContent).toContain(
    'It is now: Withdrawn: amber, until 30 Jun 2024.',
  );
  expect(form.getByRole<HTMLTextAreaElement>('textbox', { name: 'Reason' }).value).toBe('Not so.');
});

it('sets another due date, from the version that was looked at', async () => {
  const changed = { __typename: 'ReturnChanged', return: { __typename: 'Return', id: 'x', title: 'x' } };
  const { sent } = await open({}, { dueOn: '2030-08-15', version: 2 }, { result: changed });
  press('Change the due date…');
  const form = await dialog();
  const box = form.getByLabelText<HTMLInputElement>('Due on');
  expect(box.value).toBe('2030-07-28');
  fireEvent.change(box, { target: { value: '' } });
  press('Save', form);
  expect((await form.findByRole('alert')).textContent).toContain('Choose the day it is due.');
  expect(sent).toEqual([]);
  fireEvent.change(box, { target: { value: '2030-08-15' } });
  press('Save', form);
  expect(await screen.findByText('The return is due on 15 Aug 2030.')).toBeDefined();
  expect(sent).toEqual([{ input: { id: '2030-31-q1.clean-air', version: 1, dueOn: '2030-08-15' } }]);
});

it('says at the date why it cannot be changed, and after a conflict how the return stands', async () => {
  const why = 'The edition is published: nothing is owed to it.';
  const now = { __typename: 'Return', id: 'x', state: 'DRAFT', dueOn: '2030-08-20', decided: null };
  const saved = { __typename: 'Act', by: 'Bo', at: '2030-07-02T08:00:00Z' };
  await open(
    {},
    {},
    {
      result: {
        __typename: 'InvalidInput',
        message: why,
        errors: [{ __typename: 'FieldError', field: 'dueOn', message: why }],
      },
    },
    { result: { __typename: 'ReturnConflict', message: 'Nothing was changed.', return: { ...now, saved } } },
  );
  press('Change the due date…');
  const form = await dialog();
  press('Save', form);
  fireEvent.click(within(await form.findByRole('alert')).getByRole('link', { name: why }));
  expect(document.activeElement).toBe(form.getByLabelText('Due on'));
  press('Save', form);
  expect(
    await form.findByText(/^It is now: Draft \(Bo, 2 Jul 2030, 09:00\), due on 20 Aug 2030\./),
  ).toBeDefined();
});

it('keeps the way to the next of the list after a decision, by two clicks too, until the reader goes on', async () => {
  const words = { list: 'TO_APPROVE', name: 'to-approve', words: 'To approve' } as const;
  const next = { to: '/returns/2030-31-q1/next', name: 'Made-up next' };
  const walks = [
    { total: 2, place: 1, previous: null, next },
    { total: 1, place: null, previous: null, next: null },
  ];
  const states = ['SUBMITTED', 'APPROVED'] as const;
  let asked = 0;
  const load = () => {
    const turn = Math.min(asked++, 1);
    const shown = filed({ state: states[turn] ?? 'APPROVED', mayFile: false, mayDecide: turn === 0 });
    return {
      filed: shown,
      person: 'max',
      list: { words, walk: walks[turn] },
      maySetDueDate: false,
      before: null,
    };
  };
  const changed = { __typename: 'ReturnChanged', return: { __typename: 'Return', id: 'x', title: 'x' } };
  const { sent } = drawAnswered({ Component, action: changeReturn, load }, { result: changed });
  const button = await screen.findByRole('button', { name: 'Approve' });
  fireEvent.click(button);
  fireEvent.click(button);
  const told = await screen.findByRole('alert');
  expect(told.textContent).toContain('The return is approved.');
  expect(within(told).getByRole('link', { name: next.name }).getAttribute('href')).toBe(next.to);
  expect(screen.queryByText('Not in this list')).toBeNull();
  expect(sent).toHaveLength(1);
});

it('says who reopened it and why, above the form', async () => {
  await open(
    {
      state: 'DRAFT',
      decided: { by: 'Made-up Editor', at: '2030-07-02T08:00:00Z', reason: 'Two digits were exchanged.' },
    },
    {},
  );
  expect(screen.getByText('Reopened by Made-up Editor, 2 Jul 2030, 09:00')).toBeDefined();
  expect(screen.getByText('Two digits were exchanged.')).toBeDefined();
});
