import { describe, expect, it } from 'vitest';
import { markTerms } from './mark-terms.ts';

const TERMS = [
  { term: 'YTD', explanation: 'Year to date' },
  { term: 'B&B', explanation: 'Bed & Breakfast' },
  { term: 'CO2', explanation: 'Carbon dioxide' },
  { term: 'CO2e', explanation: 'Carbon dioxide equivalent' },
  { term: 'KPI', explanation: 'Key performance indicator' },
];

const marked = (text: string, seen?: Set<string>) =>
  markTerms(text, TERMS, seen)
    .filter(({ explanation }) => explanation !== null)
    .map(({ text: part }) => part);

describe('markTerms', () => {
  it('marks the first occurrence of a term alone', () => {
    expect(markTerms('314 YTD, 300 YTD', TERMS)).toEqual([
      { text: '314 ', explanation: null },
      { text: 'YTD', explanation: 'Year to date' },
      { text: ', 300 YTD', explanation: null },
    ]);
  });

  it.each([
    ['those in B&B rooms', ['B&B']],
    ['kg CO2e per m²', ['CO2e']],
    ['Those KPIs which', ['KPIs']],
    ['(YTD)', ['YTD']],
    ['academic ytd', []],
    ['YTDX and XYTD', []],
  ])('in "%s" marks %j', (text, terms) => {
    expect(marked(text)).toEqual(terms);
  });

  it('explains a term once over several texts', () => {
    const seen = new Set<string>();
    expect(marked('YTD and B&B', seen)).toEqual(['YTD', 'B&B']);
    expect(marked('YTD and KPI', seen)).toEqual(['KPI']);
  });

  it('loses no text', () => {
    const text = 'YTD B&B, CO2 and CO2e: KPIs.';
    expect(
      markTerms(text, TERMS)
        .map((part) => part.text)
        .join(''),
    ).toBe(text);
    expect(markTerms(text, [])).toEqual([{ text, explanation: null }]);
  });
});
