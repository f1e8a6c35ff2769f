// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { Link } from 'react-router';
import { afterEach, expect, it } from 'vitest';
import { drawAnswered } from '../../shared/editing/draw-answered.tsx';
import { action, Component as HighlightsPage } from './highlights-page.tsx';
import type { Choice, EditedEdition } from './load-highlights.ts';

afterEach(cleanup);

// Made up: a quarter of a council of ponds and paths.
const EDITION: EditedEdition = {
  id: '2030-31-q1',
  title: 'Report of Ponds',
  financialYear: '2030-31',
  quarter: 1,
  stage: 'DRAFT',
  revision: 7,
  workingWell: [
    { text: 'Ponds are clean.', indicators: [{ id: 'clean-ponds' }] },
    { text: 'Trees grow.', indicators: [] },
  ],
  toNote: [],
  highlightProposals: [
    {
      kind: 'TO_NOTE',
      text: 'Paths are muddy.',
      why: 'Red, and worse than in Q4.',
      indicator: { id: 'dry-paths' },
    },
  ],
};
const row = (indicatorId: string, title: string): Choice => ({
  id: `2030-31-q1.${indicatorId}`,
  indicatorId,
  title,
  series: null,
  areaName: 'Parks',
});
const choices = [row('clean-ponds', 'Clean ponds'), row('dry-paths', 'Dry paths')];

const SAVED: EditedEdition = {
  ...EDITION,
  revision: 8,
  workingWell: [{ text: 'Ponds are very clean.', indicators: [{ id: 'clean-ponds' }] }],
};

function Page() {
  return (
    <>
      <Link to="/about">Elsewhere</Link>
      <HighlightsPage />
    </>
  );
}

async function open(...answers: readonly object[]) {
  let loaded = 0;
  const load = () => {
    loaded += 1;
    return { edition: loaded === 1 ? EDITION : SAVED, choices };
  };
  const others = [{ path: '/about', element: <h1>Elsewhere</h1> }];
  const drawn = drawAnswered({ Component: Page, action, load, others }, ...answers);
  await screen.findByRole('form', { name: 'Highlights' });
  return drawn;
}

const answer = (setHighlights: object) => ({ setHighlights });
const CHANGED = answer({ __typename: 'EditionChanged', edition: EDITION });
const line = (list: string, place: number) =>
  screen.getByRole<HTMLTextAreaElement>('textbox', { name: `${list}, line ${place}` });
const type = (field: HTMLElement, value: string) => fireEvent.change(field, { target: { value } });
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const question = () => screen.queryByRole('dialog', { name: 'Leave without saving?' });
/** Whether the browser would ask before the app is left. */
const asksOnLeaving = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));

it('sends both lists as they shall be, in their order, with the indicators that a line speaks of', async () => {
  const { sent } = await open(CHANGED);
  press(/^Take over/);
  expect(screen.getByText('Its indicator is in the list.')).toBeDefined();
  press('Down line 1 of Working well');
  type(line('Working well', 1), 'Trees grow tall.');
  fireEvent.change(screen.getByRole('combobox', { name: 'Indicator for To note, line 1' }), {
    target: { value: 'clean-ponds' },
  });
  press('Link to To note, line 1');
  press('Save the highlights');
  expect((await screen.findByRole('alert')).textContent).toContain('The highlights of 2030-31 Q1 are saved.');
  const input = {
    edition: '2030-31-q1',
    revision: 7,
    workingWell: [
      { text: 'Trees grow tall.', indicators: [] },
      { text: 'Ponds are clean.', indicators: ['clean-ponds'] },
    ],
    toNote: [{ text: 'Paths are muddy.', indicators: ['dry-paths', 'clean-ponds'] }],
  };
  expect(sent).toEqual([{ input }]);
});

it('says what is wrong with a line at its field', async () => {
  const errors = [
    { field: 'workingWell.1.text', message: 'The text is missing.' },
    { field: 'toNote', message: 'At most 20 are named.' },
  ];
  await open(answer({ __typename: 'InvalidInput', message: 'No.', errors }));
  type(line('Working well', 2), '');
  press('Save the highlights');
  const summary = await screen.findByRole('alert');
  expect(summary.textContent).toContain('At most 20 are named.');
  fireEvent.click(within(summary).getByRole('link', { name: 'The text is missing.' }));
  expect(document.activeElement).toBe(line('Working well', 2));
  expect(line('Working well', 2).getAttribute('aria-invalid')).toBe('true');
  expect(line('Working well', 1).getAttribute('aria-invalid')).toBeNull();
});

it('shows what another editor saved beside what is typed, and saves over it when told to', async () => {
  const theirs = {
    ...EDITION,
    revision: 9,
    workingWell: [{ text: 'Ponds are deep.' }],
    toNote: [],
  };
  const conflict = answer({ __typename: 'EditionConflict', message: 'Bo saved first.', edition: theirs });
  const { sent } = await open(conflict, CHANGED);
  type(line('Working well', 1), 'Ponds are very clean.');
  press('Save the highlights');
  expect((await screen.findByRole('alert')).textContent).toContain('Bo saved first.');
  expect(screen.getByText('Ponds are deep.')).toBeDefined();
  expect(line('Working well', 1).value).toBe('Ponds are very clean.');
  press('Save mine in their place');
  await waitFor(() => expect(sent).toHaveLength(2));
  expect(sent[1]).toMatchObject({ input: { revision: 9 } });
});

it('asks before it is left with something unsaved, and keeps it for those who stay', async () => {
  const { router } = await open();
  type(line('Working well', 1), 'Ponds are very clean.');
  fireEvent.click(screen.getByRole('link', { name: 'Elsewhere' }));
  await waitFor(() => expect(question()).not.toBeNull());
  press('Stay on this page');
  expect(question()).toBeNull();
  expect(line('Working well', 1).value).toBe('Ponds are very clean.');
  expect(router.state.location.pathname).toBe('/');
  fireEvent.click(screen.getByRole('link', { name: 'Elsewhere' }));
  await waitFor(() => expect(question()).not.toBeNull());
  press('Leave without saving');
  await screen.findByRole('heading', { name: 'Elsewhere' });
  expect(asksOnLeaving()).toBe(false);
});

it('asks for nothing while nothing is changed, or is changed back', async () => {
  await open();
  expect(asksOnLeaving()).toBe(false);
  type(line('Working well', 2), 'Trees.');
  expect(asksOnLeaving()).toBe(true);
  type(line('Working well', 2), 'Trees grow.');
  expect(asksOnLeaving()).toBe(false);
  fireEvent.click(screen.getByRole('link', { name: 'Elsewhere' }));
  await screen.findByRole('heading', { name: 'Elsewhere' });
});

it('asks for nothing once it is saved', async () => {
  await open(CHANGED);
  type(line('Working well', 1), 'Ponds are very clean. ');
  press('Remove line 2 of Working well');
  expect(asksOnLeaving()).toBe(true);
  press('Save the highlights');
  await screen.findByRole('alert');
  expect(asksOnLeaving()).toBe(false);
});
