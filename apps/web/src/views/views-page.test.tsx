// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, expect, it } from 'vitest';
import { drawAnswered } from '../shared/editing/draw-answered.tsx';
import type { SavedView } from './load-views.ts';
import './change-views.ts';
import { action, Component } from './views-page.tsx';

afterEach(cleanup);

const VIEW: SavedView = {
  id: 'made-up',
  name: 'Made-up reds',
  address: '/editions/2096-97-q2/indicators?rag=red',
  newest: true,
  subscribed: false,
  version: 3,
  edition: { id: '2096-97-q2', financialYear: '2096-97', quarter: 2 },
};

const NOTICE = {
  id: 'made-up-notice',
  view: VIEW.name,
  address: VIEW.address,
  kind: 'RATINGS',
  at: '2097-01-28T08:00:00.000Z',
  rows: 4,
  changed: 12,
  edition: VIEW.edition,
  changes: [{ indicatorId: 'trees', title: 'Made-up trees', before: 'RED', now: null }],
} as const;

const draw = (loaded: object, ...answers: readonly object[]) =>
  drawAnswered(
    {
      Component,
      action,
      load: () => ({ views: [VIEW], notices: [], toSave: null, faults: [], ...loaded }),
    },
    ...answers,
  );

const changed = { result: { __typename: 'ViewChanged', view: { __typename: 'SavedView', ...VIEW } } };

it('keeps what is shown under the name and for the edition that are chosen', async () => {
  const toSave = { address: VIEW.address, name: 'Indicators: Red', edition: '2096-97-q2' };
  const { sent } = draw({ views: [], toSave }, changed);
  const form = within(await screen.findByRole('form', { name: 'Save this view' }));
  fireEvent.click(form.getByRole('radio', { name: 'This edition, 2096-97 Q2' }));
  fireEvent.click(form.getByRole('checkbox', { name: /^Tell me/ }));
  fireEvent.click(form.getByRole('button', { name: 'Save' }));
  expect(await screen.findByText('“Indicators: Red” is kept.')).toBeTruthy();
  expect(sent).toEqual([
    { input: { name: 'Indicators: Red', address: VIEW.address, newest: false, subscribe: true } },
  ]);
  // The way back, and no second form.
  expect(screen.getByRole('link', { name: 'Back to where you were' }).getAttribute('href')).toBe(
    VIEW.address,
  );
  expect(screen.queryByRole('form', { name: 'Save this view' })).toBeNull();
});

it('asks to be told of the view as it was looked at, and says who was first', async () => {
  const conflict = {
    result: {
      __typename: 'ViewConflict',
      message: 'Nothing was changed: you changed the view yourself.',
      view: { __typename: 'SavedView', id: VIEW.id, name: 'Made up anew' },
    },
  };
  const { sent } = draw({}, conflict);
  fireEvent.click(await screen.findByRole('button', { name: 'Tell me what is new' }));
  expect(await screen.findByText(/It is now called “Made up anew”/)).toBeTruthy();
  expect(sent).toEqual([{ input: { id: 'made-up', version: 3 } }]);
});

it('says what was told of, and how much more changed', async () => {
  draw({ notices: [NOTICE] });
  const notices = within(await screen.findByRole('region', { name: 'Notices' }));
  expect(notices.getByText(/12 ratings changed in 2096-97 Q2\./)).toBeTruthy();
  expect(notices.getByText('28 Jan 2097, 08:00')).toBeTruthy();
  expect(notices.getByRole('link', { name: 'Made-up trees' })).toBeTruthy();
  expect(notices.getByRole('link', { name: '11 more' }).getAttribute('href')).toBe(
    '/editions/2096-97-q2/indicators?rag=red',
  );
});

it('says of an address that cannot be kept why', async () => {
  draw({ faults: ['rag: “purple” is not known. It can be red, amber or green.'] });
  const problem = within(await screen.findByRole('alert'));
  expect(problem.getByText('This address cannot be kept as a view')).toBeTruthy();
  expect(problem.getByText(/“purple” is not known/)).toBeTruthy();
  expect(screen.queryByRole('form', { name: 'Save this view' })).toBeNull();
});

it('says of a view that fits no edition any more that it does not, and leads nowhere', async () => {
  const gone = { ...VIEW, edition: null };
  const fixed = { ...gone, id: 'fixed', name: 'Made-up fixed', newest: false };
  draw({ views: [{ ...gone, address: '/editions' }, fixed] });
  expect(await screen.findByText(/No published edition has what it shows/)).toBeTruthy();
  expect(screen.getByText(/2096-97 Q2, the edition that it is of, is not held/)).toBeTruthy();
  expect(screen.queryByRole('link', { name: 'Made-up reds' })).toBeNull();
  expect(screen.queryByRole('link', { name: 'Made-up fixed' })).toBeNull();
  expect(screen.getByRole('button', { name: 'Delete Made-up fixed' })).toBeTruthy();
});

it('leads to a comparison, which is of no one edition', async () => {
  const address = '/compare?from=2095-96-q2&to=2096-97-q2';
  draw({ views: [{ ...VIEW, address, newest: false, edition: null }] });
  expect((await screen.findByRole('link', { name: VIEW.name })).getAttribute('href')).toBe(address);
});
