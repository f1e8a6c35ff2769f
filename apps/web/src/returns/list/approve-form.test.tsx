// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { drawAnswered } from '../../shared/editing/draw-answered.tsx';
import { ApproveForm } from './approve-form.tsx';
import { approveSeveral } from './approve-several.ts';
import { row } from './fixture-row.ts';

afterEach(cleanup);

const submitted = {
  state: 'SUBMITTED',
  submitted: { by: 'Made-up Officer', at: '2030-07-20T10:00:00Z' },
} as const;
const preview = { ...row('x').preview, value: '74.5', rag: 'RED', unratedReason: null } as const;
const ROWS = [
  row('air', {
    ...submitted,
    version: 4,
    decimals: 0,
    preview: { ...preview, explanation: '74.5% against a target of at least 90%: missed, so red.' },
    content: { status: 'FINAL', commentary: 'Made-up words.' },
  }),
  row('ponds', { ...submitted, version: 2 }),
];

const Page = () => (
  <ApproveForm rows={ROWS} today="2030-07-23" caption="To approve" query="?list=to-approve" />
);

async function open(...answers: readonly object[]) {
  const drawn = drawAnswered({ Component: Page, action: approveSeveral, load: () => null }, ...answers);
  await screen.findByRole('table');
  return drawn;
}

const box = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name });
const send = (name: RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const AIR = 'Approve Made-up measure air';
const PONDS = 'Approve Made-up measure ponds';

it('shows what is needed to decide, the figure as it is filed', async () => {
  await open();
  const line = screen.getAllByRole('row')[1]?.textContent;
  for (const words of ['74.5%', 'Red', 'at least 90%', 'with commentary', 'Made-up Officer']) {
    expect(line).toContain(words);
  }
});

it('approves those chosen, once by two clicks, with the versions that were looked at', async () => {
  const approved = { __typename: 'ReturnsApproved', returns: [] };
  const { sent } = await open({ result: approved }, { result: approved });
  send(/^Approve those chosen/);
  expect((await screen.findByRole('alert')).textContent).toContain('Choose the returns to approve.');
  expect(sent).toEqual([]);
  fireEvent.click(box('Choose all 2 shown'));
  fireEvent.click(box(PONDS));
  send(/^Approve 1 return/);
  send(/^Approve 1 return|^Approving/);
  await waitFor(() => expect(box(AIR).checked).toBe(false));
  expect(sent).toEqual([{ input: { returns: [{ id: '2030-31-q1.air', version: 4 }] } }]);
});

it('says of which return what is in the way, and keeps the choice', async () => {
  const told = (field: string, message: string) => ({ __typename: 'FieldError', field, message });
  const now = {
    __typename: 'Return',
    id: 'x',
    title: 'Made-up measure air',
    series: null,
    state: 'SENT_BACK',
  };
  await open(
    {
      result: {
        __typename: 'InvalidInput',
        message: 'x',
        errors: [told('returns.1', 'You submitted this return.')],
      },
    },
    { result: { __typename: 'ReturnsConflict', message: 'Nothing was approved.', returns: [now] } },
  );
  fireEvent.click(box('Choose all 2 shown'));
  send(/^Approve 2 returns/);
  await screen.findByText('Made-up measure ponds: You submitted this return.');
  expect(box(AIR).checked).toBe(true);
  send(/^Approve 2 returns/);
  await screen.findByText(/^By now: Made-up measure air: sent back\./);
  expect(box(PONDS).checked).toBe(true);
});
