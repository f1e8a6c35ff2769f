// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { createMemoryRouter, useLoaderData } from 'react-router';
import { RouterProvider } from 'react-router/dom';
import { afterEach, expect, it } from 'vitest';
import { ChangeForm } from './change-form.tsx';
import type { EditedMapping } from './edited-mapping.ts';
import type { MappingOutcome } from './result-outcome.ts';

afterEach(cleanup);

// A made-up mapping.
const PROPOSED: EditedMapping = {
  id: 'clean-air.trees',
  version: 1,
  status: 'PROPOSED',
  strength: 'CONTRIBUTING',
  rationale: 'Trees clean the air.',
  author: 'record',
  at: '2026-02-26T14:05:00Z',
  indicator: { id: 'trees', title: 'Trees planted', series: null },
  outcome: { id: 'clean-air', name: 'Clean air' },
};
const AGREED: EditedMapping = { ...PROPOSED, version: 2, status: 'AGREED', author: 'ada' };

function Page() {
  const mapping = useLoaderData<EditedMapping>();
  return <ChangeForm form="change" mapping={mapping} undo={false} typed={undefined} onCancel={() => {}} />;
}

const Nothing = () => null;

/** A page whose mapping another editor agrees before this one's form is sent. */
async function draw(outcomes: readonly MappingOutcome[]) {
  const sent: Record<string, FormDataEntryValue>[] = [];
  const router = createMemoryRouter([
    {
      path: '/',
      Component: Page,
      HydrateFallback: Nothing,
      loader: () => (sent.length === 0 ? PROPOSED : AGREED),
      action: async ({ request }) => {
        sent.push(Object.fromEntries(await request.formData()));
        return outcomes[sent.length - 1];
      },
    },
  ]);
  render(<RouterProvider router={router} />);
  await screen.findByRole('button', { name: 'Agree' });
  return sent;
}

const rationale = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Rationale' });
const send = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

it('is sent from the version that was looked at, with the focus on what is done most', async () => {
  const sent = await draw([{ form: 'change', kind: 'failed', mapping: null }]);
  expect(document.activeElement).toBe(screen.getByRole('radio', { name: /^Agree/ }));
  fireEvent.change(rationale(), { target: { value: 'We looked at it.' } });
  send('Agree');
  await screen.findByRole('alert');
  expect(sent).toEqual([
    { form: 'change', id: 'clean-air.trees', version: '1', action: 'agree', rationale: 'We looked at it.' },
  ]);
  expect(rationale().value).toBe('We looked at it.');
});

it('goes on from what another editor made of it, with what was typed', async () => {
  const form = 'change';
  const sent = await draw([
    { form, kind: 'conflict', message: 'Changed by ada.', now: 'It is now: Agreed.', mapping: PROPOSED.id },
    { form, kind: 'done', message: 'Retired.', mapping: PROPOSED.id },
  ]);
  fireEvent.change(rationale(), { target: { value: 'We looked at it.' } });
  send('Agree');
  expect((await screen.findByRole('alert')).textContent).toContain('Changed by ada.');
  expect(rationale().value).toBe('We looked at it.');
  expect(screen.queryByRole('radio', { name: /^Agree/ })).toBeNull();
  fireEvent.click(screen.getByRole('radio', { name: /^Retire/ }));
  send('Retire it as it stands now');
  await waitFor(() => expect(sent).toHaveLength(2));
  expect(sent[1]).toMatchObject({ version: '2', action: 'retire', rationale: 'We looked at it.' });
});

it('asks for a strength only where that is changed', async () => {
  await draw([]);
  expect(screen.queryByRole('radio', { name: /^Direct/ })).toBeNull();
  fireEvent.click(screen.getByRole('radio', { name: /^Revise/ }));
  expect(screen.getByRole<HTMLInputElement>('radio', { name: /^Contributing/ }).checked).toBe(true);
});
