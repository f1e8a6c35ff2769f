// @vitest-environment happy-dom
import { cleanup, render, screen, within } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { afterEach, expect, it } from 'vitest';
import { toDecide } from './waiting-override.ts';
import { WaitingOverrides } from './waiting-overrides.tsx';

afterEach(cleanup);

const waiting: Parameters<typeof toDecide>[0][number] = {
  id: '2030-31-q1.clean-air.override-1',
  rag: 'AMBER',
  expiresOn: '2030-09-30',
  mayDecide: true,
  proposed: { by: 'Ada', at: '2030-08-01T08:00:00Z' },
  return: {
    id: '2030-31-q1.clean-air',
    title: 'Made-up days of clean air',
    series: null,
    computedRag: 'RED',
    unratedReason: null,
    edition: { id: '2030-31-q1', financialYear: '2030-31', quarter: 1 },
    indicator: { id: 'clean-air' },
  },
};

const show = (...overrides: Parameters<typeof toDecide>[0]) =>
  render(
    <MemoryRouter>
      <WaitingOverrides overrides={toDecide(overrides)} />
    </MemoryRouter>,
  );

it('leads to the return of each, and says what is proposed in place of what', () => {
  show(waiting);
  const list = within(screen.getByRole('region', { name: 'Overrides waiting for a decision' }));
  expect(list.getByRole('link', { name: 'Made-up days of clean air' }).getAttribute('href')).toBe(
    '/returns/2030-31-q1/clean-air#override',
  );
  expect(list.getByRole('listitem').textContent).toContain('Amber in place of Red');
  expect(list.getByRole('listitem').textContent).toContain(
    'proposed by Ada, 1 Aug 2030, 09:00; until 30 Sep 2030',
  );
});

it('holds none that another has to decide on, or whose return the reader does not see', () => {
  show({ ...waiting, mayDecide: false }, { ...waiting, return: null });
  expect(screen.queryByRole('region')).toBeNull();
});
