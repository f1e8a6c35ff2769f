import type { FilterEdition } from './filter-fields.ts';

const air = { id: 'better-air-quality', name: 'Better air quality', count: 3 };
const homes = { id: 'good-homes', name: 'Good homes', count: 3 };

/** A made-up edition of two areas and two outcomes for tests. */
export const EDITION: FilterEdition = {
  areas: [
    { id: '2023-24-q3.net-zero', name: 'Net Zero' },
    { id: '2023-24-q3.workforce', name: 'Workforce' },
  ],
  facets: {
    outcomes: [air, homes],
    directorates: [{ id: 'people', name: 'People', count: 7 }],
    services: [],
    frequencies: [
      { id: 'ANNUAL', count: 2 },
      { id: 'QUARTERLY', count: 5 },
    ],
  },
  headline: {
    shown: { unrated: [{ reason: 'NO_TARGET' }] },
  },
};
