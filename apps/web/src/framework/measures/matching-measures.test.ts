import { expect, it } from 'vitest';
import { matchingMeasures } from './matching-measures.ts';
import type { Report } from './reporting.ts';

/** Made up for the test. */
const REPORT: Report = {
  id: 'r',
  listedOnly: false,
  edition: { id: '2023-24-q3', financialYear: '2023-24', quarter: 3 },
  rating: { rag: null, unratedReason: null },
};
const MEASURES = [
  {
    number: 1,
    question: 'How clean?',
    measure: 'Clean streets',
    placeholder: false,
    directorate: { id: 'places', name: 'Places' },
    indicators: [{ title: 'Decent streets', series: null, reports: [REPORT] }],
  },
  {
    number: 2,
    question: 'How clean?',
    measure: 'Clean rivers',
    placeholder: false,
    directorate: null,
    indicators: [],
  },
  {
    number: 3,
    question: 'How glad?',
    measure: 'To be decided',
    placeholder: true,
    directorate: { id: 'people', name: 'People' },
    indicators: [],
  },
];

it.each([
  ['', '', '', [1, 2, 3]],
  ['places', '', '', [1]],
  ['', 'yes', '', [1]],
  ['', 'no', '', [2]],
  ['', 'placeholder', '', [3]],
  ['', '', 'clean', [1, 2]],
  ['', '', 'decent', [1]],
  ['places', 'no', '', []],
] as const)('of "%s", reported "%s", typed "%s": %j', (directorate, reported, typed, numbers) => {
  const found = matchingMeasures(MEASURES, { directorate, reported }, typed);
  expect(found.map(({ number }) => number)).toEqual(numbers);
});
