// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { drawAnswered } from '../../shared/editing/draw-answered.tsx';
import { override } from '../../shared/overrides/fixture-override.ts';
import type { ToCorrect } from '../cycle/to-correct.ts';
import { changeReport } from './report-action.ts';
import './report-dialog.tsx';
import { useReportEditor } from './use-report-editor.tsx';

afterEach(cleanup);

const revision = {
  value: '90',
  numerator: null,
  denominator: null,
  reason: 'Made up: counted again.',
  confirmed: false,
};

// Made up: what was filed for the ponds of a quarter.
const FILED: ToCorrect = {
  id: '2030-31-q1.clean-ponds',
  unit: '%',
  highlights: ['Ponds are clean.'],
  content: {
    status: 'FINAL',
    value: '96',
    numerator: null,
    denominator: null,
    expected: null,
    reason: null,
    commentary: 'The ponds are clean.',
    confirmed: false,
    revisions: [{ ...revision, period: { id: '2029-30-q4' } }],
  },
};

function Page() {
  const { open, dialog, done } = useReportEditor({
    about: 'Clean ponds, 2030-31 Q1',
    report: '2030-31-q1.clean-ponds',
    revision: 12,
    overrides: [override()],
    toCorrect: FILED,
    responsibility: { reportingOfficers: [], authorisingManagers: [], director: null },
    series: { indicator: 'clean-ponds', breaks: [], periods: [] },
  });
  return (
    <>
      <button type="button" onClick={() => open({ kind: 'correct' })}>
        Correct…
      </button>
      {done !== null && <p role="alert">{done.message}</p>}
      {dialog}
    </>
  );
}

async function ask(...answers: readonly object[]) {
  const drawn = drawAnswered({ Component: Page, action: changeReport, load: () => null }, ...answers);
  fireEvent.click(await screen.findByRole('button', { name: 'Correct…' }));
  const dialog = within(await screen.findByRole('dialog', { name: 'Correct what was published' }));
  return { ...drawn, dialog };
}

const answer = (correctReport: object) => ({ correctReport });
const box = (name: string) => screen.getByRole<HTMLInputElement>('textbox', { name });
const type = (name: string, value: string) => fireEvent.change(box(name), { target: { value } });
const send = () => fireEvent.click(screen.getByRole('button', { name: 'Publish the correction' }));

it('shows what was published, and sends what is changed with the note and the revision that was looked at', async () => {
  const { sent, dialog } = await ask(answer({ __typename: 'ReportChanged', report: { id: FILED.id } }));
  expect(dialog.getByText('Clean ponds, 2030-31 Q1')).toBeDefined();
  expect(dialog.getByRole<HTMLInputElement>('radio', { name: 'Final' }).checked).toBe(true);
  expect(box('Figure (%)').value).toBe('96');
  expect(box('Commentary (optional)').value).toBe('The ponds are clean.');
  type('Public note', 'Made up: a slip of the pen.');
  type('Figure (%)', '69');
  fireEvent.click(dialog.getByRole('checkbox', { name: /^The figure is right/ }));
  send();
  expect((await screen.findByRole('alert')).textContent).toContain('The correction is made');
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  const content = {
    ...FILED.content,
    value: '69',
    confirmed: true,
    revisions: [{ ...revision, period: '2029-30-q4' }],
  };
  expect(sent).toEqual([
    { input: { report: FILED.id, revision: 12, note: 'Made up: a slip of the pen.', content } },
  ]);
});

it('says before it is sent which rating people gave, that it stays, and which lines of the headline name the indicator', async () => {
  const { dialog } = await ask();
  expect(dialog.getByText(/stays the rating shown/).closest('p')?.textContent).toBe(
    'Amber stays the rating shown, whatever the rule gives for the corrected figure: Ada proposed it and Bo approved it, with the reason “The count was late.” Where the reason no longer holds, say so in the note.',
  );
  expect(dialog.getByText('“Ponds are clean.”')).toBeDefined();
});

it('asks for what each status needs', async () => {
  const { dialog } = await ask();
  const choose = (name: RegExp) => fireEvent.click(dialog.getByRole('radio', { name }));
  choose(/^Awaited/);
  expect(dialog.getByLabelText('Expected on')).toBeDefined();
  expect(dialog.queryByRole('textbox', { name: 'Figure (%)' })).toBeNull();
  expect(dialog.queryByRole('checkbox')).toBeNull();
  choose(/^Not available/);
  expect(box('Why there is no figure')).toBeDefined();
  choose(/^Revised/);
  expect(box('Why the figure is revised')).toBeDefined();
  // What stood in the box comes back with it.
  expect(box('Figure (%)').value).toBe('96');
});

it('says each refusal at its field, and keeps what was typed', async () => {
  const errors = [
    { field: 'note', message: 'The note is missing.' },
    { field: 'value', message: '“many” is no number.' },
  ];
  await ask(answer({ __typename: 'InvalidInput', message: 'No.', errors }));
  type('Figure (%)', 'many');
  send();
  const summary = await screen.findByRole('alert');
  const follow = (name: string) => fireEvent.click(within(summary).getByRole('link', { name }));
  follow('The note is missing.');
  expect(document.activeElement).toBe(box('Public note'));
  follow('“many” is no number.');
  expect(document.activeElement).toBe(box('Figure (%)'));
  expect(box('Figure (%)').getAttribute('aria-invalid')).toBe('true');
  expect(box('Figure (%)').value).toBe('many');
});

it.each([
  [
    {
      __typename: 'EditionConflict',
      message: 'Bo changed the edition.',
      edition: { id: '2030-31-q1', title: 'Report of Ponds', stage: 'PUBLISHED' },
    },
    ['Bo changed the edition.', 'Something else of “Report of Ponds” was changed', 'is still here'],
  ],
  [{ __typename: 'NotAllowed', message: 'Editors correct.' }, ['Editors correct.', 'is still here']],
])('keeps what was typed where it is told %o', async (told, words) => {
  const { sent } = await ask(answer(told));
  type('Public note', 'Made up: a slip of the pen.');
  send();
  const summary = await screen.findByRole('alert');
  for (const line of words) expect(summary.textContent).toContain(line);
  expect(box('Public note').value).toBe('Made up: a slip of the pen.');
  expect(sent).toHaveLength(1);
  fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
});
