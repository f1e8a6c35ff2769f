import { maskFragments } from 'gql.tada';
import { expect, it } from 'vitest';
import { RAG_COUNTS } from '../shared/rag-counts.ts';
import { rowsOf, TAKEN } from '../shared/table-file/fixture-taken.ts';
import { editionsFile } from './editions-file.ts';

/** Made up for the test. */
const EDITION = {
  ...{ id: '2096-97-q2', title: 'Report of Ponds', stage: 'PUBLISHED' as const, version: '2096.1' },
  ...{ publishedOn: '2096-12-01', source: null },
  meetings: [{ body: 'Board of Ponds', date: '2096-11-02' }],
  headline: {
    published: null,
    shown: maskFragments([RAG_COUNTS], {
      ...{ red: 1, amber: 2, green: 3, unrated: [{ reason: 'NO_TARGET' as const, count: 4 }] },
    }),
  },
};

it('has the counts of a made-up edition, and whose its ratings are', () => {
  const file = editionsFile([EDITION], TAKEN);
  expect(rowsOf(file)).toEqual([
    {
      ...{ Edition: '2096-97-q2', Title: 'Report of Ponds', Stage: 'Published', Version: '2096.1' },
      ...{ 'Published on': '2096-12-01', Meetings: 'Board of Ponds, 2 Nov 2096' },
      ...{ Red: '1', Amber: '2', Green: '3', 'Not rated': '4', Reported: '10' },
      'Whose ratings': 'Dial’s calculation',
    },
  ]);
});
