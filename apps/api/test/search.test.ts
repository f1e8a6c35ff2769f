import { describe, expect, test } from 'vitest';
import { askData } from './setup/ask.ts';

interface Hit {
  kind: string;
  target: string;
  title: string;
  detail: string | null;
  editionId: string | null;
  editionTitle: string | null;
}

async function search(text: string, first = 20): Promise<Hit[]> {
  const { search: hits } = await askData<{ search: Hit[] }>(
    `query Find($text: String!, $first: Int) { search(text: $text, first: $first) {
      kind target title detail editionId editionTitle } }`,
    { text, first },
  );
  return hits;
}

const place = ({ kind, target }: Hit) => `${kind} ${target}`;

describe('search', () => {
  test.each([
    ['footfal', 'INDICATOR town-centre-footfall'],
    ['recieved', 'INDICATOR nhs-health-checks-received-2016-17'],
    ['aprenticeship', 'INDICATOR apprenticeship-levy-spend-internal'],
    ['councl tax', 'FRAMEWORK_MEASURE quarterly-63'],
    ['decent steets', 'INDICATOR decent-streets-litter'],
    ['NEET', 'TERM NEET'],
    ['air quality', 'OUTCOME better-air-quality'],
    ['obesty strategy', 'PLAN_ACTION cyp-2.4'],
  ])('%s is found however it is typed', async (typed, wanted) => {
    expect((await search(typed)).map(place)).toContain(wanted);
  });

  test('one word finds measures of every document', async () => {
    const kinds = (await search('obesity', 50)).map(({ kind }) => kind);
    expect(kinds).toEqual(
      expect.arrayContaining(['INDICATOR', 'PROPOSED_MEASURE', 'PLAN_INDICATOR', 'PLAN_ACTION']),
    );
  });

  test('what holds all words comes before what is only like them', async () => {
    const hits = await search('neet', 50);
    const exact = hits.map((hit) => /neet|not in education/i.test(`${hit.title} ${hit.detail}`));
    expect(exact.lastIndexOf(true)).toBeLessThan(hits.length - 1);
    expect(exact.slice(0, exact.lastIndexOf(true) + 1)).not.toContain(false);
  });

  test('of an edition says which, the newest first; of another document none', async () => {
    const hits = await search('footfall');
    const editions = hits.filter(({ kind }) => kind === 'INDICATOR').map(({ editionId }) => editionId);
    expect(editions.slice(0, 2)).toEqual(['2023-24-q3', '2016-17-q4']);
    for (const { kind, editionId, editionTitle } of hits) {
      expect(editionId !== null).toBe(['INDICATOR', 'AREA', 'TERM'].includes(kind));
      expect(editionTitle !== null).toBe(editionId !== null);
    }
  });

  test.each(['', ' ', "'", '_', '\\', 'zzzzzz', 'xq'])('%j finds nothing', async (typed) => {
    expect(await search(typed)).toEqual([]);
  });

  test('a percent sign is a word, and the number asked for a limit', async () => {
    const hits = await search('%', 5);
    expect(hits).toHaveLength(5);
    expect(hits.every(({ title, detail }) => `${title} ${detail}`.includes('%'))).toBe(true);
    expect(await search('the', 1000)).toHaveLength(50);
    expect(await search('the', 0)).toEqual([]);
  });
});
