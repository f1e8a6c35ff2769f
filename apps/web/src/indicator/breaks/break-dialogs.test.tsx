// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { drawAnswered } from '../../shared/editing/draw-answered.tsx';
import { changeReport } from '../editing/report-action.ts';
import '../editing/report-dialog.tsx';
import { useReportEditor } from '../editing/use-report-editor.tsx';
import { BreakList } from './break-list.tsx';
import type { SeriesBreak } from './series-break.ts';

afterEach(cleanup);

// Made up.
const period = { id: '2030-31-q1', label: 'Q1 2030-31' };
const recorded: SeriesBreak = {
  id: 'clean-ponds.2030-31-q1.1',
  period,
  reason: 'Puddles count, too.',
  source: null,
  recorded: { by: 'Ada', at: '2030-09-01T10:00:00.000Z' },
  version: 3,
  withdrawn: null,
  withdrawnReason: null,
  editions: [],
};
const printed = {
  ...recorded,
  id: 'printed',
  source: { document: '000_made-up.txt', line: 7 },
  recorded: null,
};

function Page() {
  const breaks = [printed, recorded];
  const { open, dialog, done } = useReportEditor({
    about: 'Clean ponds, 2030-31 Q1',
    report: '2030-31-q1.clean-ponds',
    revision: 12,
    overrides: [],
    toCorrect: null,
    responsibility: { reportingOfficers: [], authorisingManagers: [], director: null },
    series: { indicator: 'clean-ponds', breaks, periods: [period] },
  });
  return (
    <>
      <button type="button" onClick={() => open({ kind: 'record-break' })}>
        Record…
      </button>
      <BreakList
        breaks={breaks}
        edition="2029-30-q4"
        onWithdraw={(id) => open({ kind: 'withdraw-break', id })}
      />
      {done !== null && <p role="alert">{done.message}</p>}
      {dialog}
    </>
  );
}

async function ask(button: RegExp, ...answers: readonly object[]) {
  const drawn = drawAnswered({ Component: Page, action: changeReport, load: () => null }, ...answers);
  fireEvent.click(await screen.findByRole('button', { name: button }));
  return { ...drawn, dialog: within(await screen.findByRole('dialog')) };
}

const type = (text: string) => fireEvent.change(screen.getByRole('textbox'), { target: { value: text } });
const send = (name: string) => fireEvent.click(screen.getByRole('button', { name }));

it('records a break from a period on', async () => {
  const answer = { result: { __typename: 'BreakChanged', id: recorded.id } };
  const { sent, dialog } = await ask(/^Record…/, answer);
  fireEvent.change(dialog.getByRole('combobox'), { target: { value: period.id } });
  type('Ditches count, too.');
  send('Record the break');
  expect((await screen.findByRole('alert')).textContent).toBe('The break is recorded.');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(sent).toEqual([
    { input: { indicator: 'clean-ponds', period: period.id, reason: 'Ditches count, too.' } },
  ]);
});

it('asks for the period and for what changed before anything is sent', async () => {
  const { sent } = await ask(/^Record…/);
  send('Record the break');
  const summary = await screen.findByRole('alert');
  for (const words of ['Choose the period.', 'Say what changed.'])
    expect(summary.textContent).toContain(words);
  expect(sent).toEqual([]);
});

it('tells which breaks there are where another editor was first, and keeps what was typed', async () => {
  const indicator = { id: 'clean-ponds', seriesBreaks: [recorded] };
  const { dialog } = await ask(/^Record…/, {
    result: { __typename: 'BreakConflict', message: 'Ada was first.', indicator },
  });
  fireEvent.change(dialog.getByRole('combobox'), { target: { value: period.id } });
  type('Ditches count, too.');
  send('Record the break');
  const summary = await screen.findByRole('alert');
  expect(summary.textContent).toContain('Ada was first.');
  expect(summary.textContent).toContain('Breaks are recorded from: Q1 2030-31.');
  expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('Ditches count, too.');
});

it('withdraws a recorded one from the version looked at; a printed one offers nothing of the kind', async () => {
  const { sent } = await ask(/^Withdraw the break from Q1 2030-31/, {
    result: { __typename: 'BreakChanged', id: recorded.id },
  });
  type('Recorded in error.');
  send('Withdraw the break');
  expect((await screen.findByRole('alert')).textContent).toBe('The break is withdrawn.');
  expect(sent).toEqual([{ input: { id: recorded.id, version: 3, reason: 'Recorded in error.' } }]);
});
