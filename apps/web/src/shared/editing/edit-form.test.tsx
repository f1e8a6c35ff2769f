// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { createMemoryRouter } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { afterEach, expect, it } from 'vitest';
import type { ChangeOutcome } from './change-outcome.ts';
import { EditForm } from './edit-form.tsx';
import { TextField } from './text-field.tsx';
import { useFormState } from './use-form-state.ts';

afterEach(cleanup);

function Page() {
  const state = useFormState('register');
  return (
    <EditForm state={state} label="Register" submit="Register" unsure="Look at the list.">
      <TextField state={state} name="title" label="Title" hint="As the plan calls itself" />
    </EditForm>
  );
}

function send(outcome: ChangeOutcome, typed: string) {
  const sent: (FormDataEntryValue | null)[] = [];
  const action = async ({ request }: { request: Request }) => {
    const form = await request.formData();
    sent.push(form.get('form'), form.get('title'));
    return outcome;
  };
  const router = createMemoryRouter([{ path: '/', Component: Page, action }]);
  render(<RouterProvider router={router} />);
  fireEvent.change(field(), { target: { value: typed } });
  fireEvent.click(screen.getByRole('button', { name: 'Register' }));
  return sent;
}

const field = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'Title' });

it('says an error at its field and in a summary that has the focus, and keeps what was typed', async () => {
  const errors = [{ field: 'title', message: 'The title is missing' }];
  const sent = send({ form: 'register', kind: 'invalid', errors }, 'x');
  const summary = await screen.findByRole('alert');
  expect(sent).toEqual(['register', 'x']);
  await waitFor(() => expect(document.activeElement).toBe(summary));
  expect(field().value).toBe('x');
  expect(field().getAttribute('aria-invalid')).toBe('true');
  const described = field().getAttribute('aria-describedby')?.split(' ') ?? [];
  expect(described.map((id) => document.getElementById(id)?.textContent)).toEqual([
    'As the plan calls itself',
    'Error: The title is missing',
  ]);
  fireEvent.click(screen.getByRole('link', { name: 'The title is missing' }));
  expect(document.activeElement).toBe(field());
  expect(screen.queryByRole('alert')).not.toBeNull();
});

it.each([
  [{ form: 'register', kind: 'failed' }, 'Look at the list.'],
  [
    { form: 'register', kind: 'conflict', message: 'Changed by A.', now: 'It is approved.' },
    'It is approved.',
  ],
  [{ form: 'register', kind: 'refused', message: 'Sign in first.' }, 'Sign in first.'],
] as const)('keeps what was typed when the outcome is %o', async (outcome, words) => {
  send(outcome, 'A plan');
  expect((await screen.findByRole('alert')).textContent).toContain(words);
  expect(field().value).toBe('A plan');
});

it('is emptied when its change is made', async () => {
  send({ form: 'register', kind: 'done', message: 'Done.' }, 'A plan');
  await waitFor(() => expect(field().value).toBe(''));
  expect(screen.queryByRole('alert')).toBeNull();
});

it('is sent once by two clicks, and again when something came of it', async () => {
  const sent = send({ form: 'register', kind: 'failed' }, 'A plan');
  fireEvent.click(screen.getByRole('button', { name: /Register|Saving…/ }));
  await screen.findByRole('alert');
  expect(sent).toEqual(['register', 'A plan']);
  fireEvent.click(await screen.findByRole('button', { name: 'Register' }));
  fireEvent.click(screen.getByRole('button', { name: /Register|Saving…/ }));
  await waitFor(() => expect(sent).toHaveLength(4));
  await screen.findByRole('button', { name: 'Register' });
  expect(sent).toHaveLength(4);
});

it('takes no notice of the outcome of another form', async () => {
  const sent = send({ form: 'withdraw', kind: 'failed' }, 'A plan');
  await waitFor(() => expect(sent).toHaveLength(2));
  expect(screen.queryByRole('alert')).toBeNull();
});
