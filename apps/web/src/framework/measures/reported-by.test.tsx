// @vitest-environment happy-dom
import { cleanup, render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router';
import { afterEach, expect, it } from 'vitest';
import { ReportedBy } from './reported-by.tsx';
import type { Report, ReportedIndicator } from './reporting.ts';

afterEach(cleanup);

const report = (financialYear: string, quarter: number): Report => ({
  id: financialYear,
  listedOnly: false,
  edition: { id: `${financialYear}-q${quarter}`, financialYear, quarter },
  rating: { rag: 'AMBER', unratedReason: null },
});

const indicator = (title: string, ...reports: Report[]): ReportedIndicator => ({
  id: title.toLowerCase(),
  title,
  series: null,
  reports,
});

function draw(...indicators: ReportedIndicator[]) {
  render(<ReportedBy indicators={indicators} newest="2023-24-q3" />, { wrapper: MemoryRouter });
  return screen.queryAllByRole('listitem').map(({ textContent }) => textContent);
}

it('shows the present rating of the newest edition, and of earlier ones only when it was', () => {
  const [now, before] = draw(
    indicator('Streets', report('2016-17', 4), report('2023-24', 3)),
    indicator('Buses', report('2016-17', 4)),
  );
  expect(now).toBe('StreetsAmber');
  expect(before).toBe('BusesLast reported in 2016-17 Q4');
  expect(screen.getByRole('link', { name: 'Streets' }).getAttribute('href')).toBe(
    '/editions/2023-24-q3/indicators/streets',
  );
  expect(screen.getByRole('link', { name: 'Buses' }).getAttribute('href')).toBe(
    '/editions/2016-17-q4/indicators/buses',
  );
});

it('says that none reports the measure', () => {
  expect(draw()).toEqual([]);
  expect(screen.getByText('Not reported yet')).toBeTruthy();
});
