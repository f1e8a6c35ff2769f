import type { FilterEdition } from './filter-fields.ts';

const air = { id: 'better-air-quality', name: 'Better air quality' };
const homes = { id: 'good-homes', name: 'Good homes' };

/** An edition of two areas for tests. */
export const EDITION: FilterEdition = {
  areas: [
    { id: '2023-24-q3.net-zero', name: 'Net Zero', outcomes: [air, homes] },
    { id: '2023-24-q3.workforce', name: 'Workforce', outcomes: [] },
  ],
  facets: {
    directorates: [{ id: 'people', name: 'People', count: 7 }],
    services: [],
    frequencies: [
      { id: 'ANNUAL', count: 2 },
      { id: 'QUARTERLY', count: 5 },
    ],
  },
  headline: {
    published: { unrated: [{ reason: 'NO_TARGET' }] },
    computed: { unrated: [{ reason: 'NOT_DUE' }] },
  },
};
