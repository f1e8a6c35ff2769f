import { expect, it } from 'vitest';
import type { Report } from '../measures/reporting.ts';
import { reportedWords } from './reported-words.ts';

const OLD = { id: '2016-17-q4', financialYear: '2016-17', quarter: 4 };
const NEW = { id: '2023-24-q3', financialYear: '2023-24', quarter: 3 };

const measure = (placeholder: boolean, ...editions: Report['edition'][]) => ({
  placeholder,
  indicators: [
    {
      reports: editions.map((edition) => ({
        id: edition.id,
        listedOnly: false,
        edition,
        rating: { rag: null, unratedReason: null },
      })),
    },
  ],
});

it('counts what is reported, now and ever, and placeholders apart', () => {
  const measures = [measure(false, OLD, NEW), measure(false, OLD), measure(false), measure(true, NEW)];
  expect(reportedWords(measures, NEW)).toBe('2 of 4 reported, 1 of them in 2023-24 Q3; 1 is a placeholder');
  expect(reportedWords(measures.slice(0, 3), null)).toBe('2 of 3 reported');
  expect(reportedWords([measure(false)], NEW)).toBe('0 of 1 reported');
});
