import { expect, it } from 'vitest';
import { earlierWords, latestReport, type Report, reportingOf } from './reporting.ts';

const report = (financialYear: string, quarter: number, listedOnly = false): Report => ({
  id: `${financialYear} ${quarter}`,
  listedOnly,
  edition: { id: `${financialYear}-q${quarter}`, financialYear, quarter },
  rating: { rag: null, unratedReason: null },
});

const OLD = report('2016-17', 4);
const NEW = report('2023-24', 3);
const LISTED = report('2023-24', 3, true);

it('takes the newest row with figures', () => {
  expect(latestReport({ reports: [OLD, NEW] })).toBe(NEW);
  expect(latestReport({ reports: [OLD, LISTED] })).toBe(OLD);
  expect(latestReport({ reports: [LISTED] })).toBe(LISTED);
  expect(latestReport({ reports: [] })).toBeNull();
});

it('says which edition was the last, unless it is the newest', () => {
  expect(earlierWords(OLD, '2023-24-q3')).toBe('Last reported in 2016-17 Q4');
  expect(earlierWords(NEW, '2023-24-q3')).toBeNull();
  expect(earlierWords(LISTED, '2023-24-q3')).toBe('Listed without figures in 2023-24 Q3');
});

it('counts a measure as reported only where an indicator has figures', () => {
  const of = (...reports: Report[]) => reportingOf([{ reports: [] }, { reports }], '2023-24-q3');
  expect(of(OLD, NEW)).toBe('newest');
  expect(of(OLD, LISTED)).toBe('earlier');
  expect(of(LISTED)).toBe('none');
  expect(of()).toBe('none');
  expect(reportingOf([{ reports: [NEW] }], null)).toBe('earlier');
});
