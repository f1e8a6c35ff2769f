import type { ChainData } from '@dial/domain/strategy-data/lineage-data';
import type { StrategyData } from '@dial/domain/strategy-data/strategy-data';
import { describe, expect, test } from 'vitest';
import { madeCouncilWith, madeEdition } from '../testing/made-council.ts';
import { madeIndicator } from '../testing/made-rows.ts';
import { madeStrategy } from '../testing/made-strategy.ts';
import { madeProposedMeasure } from '../testing/made-vision.ts';
import { initialMappings } from './initial-mappings.ts';

const edition = madeEdition('2096-97');
const older = madeEdition('2085-86');
const strategy = madeStrategy([edition]);

const OTHER = { outcome: 'clean-water', section: 'outcome' as const };
/** Under an outcome that no edition prints beside an area. */
const PIPES = madeProposedMeasure('pipes', OTHER);

type Link = ChainData['links'][number];

function link(earlier: Link['earlier'], later: Link['later'], rest: Partial<Link> = {}): Link {
  const changed = { title: null, unit: null, population: null, frequency: null, definition: null };
  return { earlier, later, comparability: 'same', changed, note: 'A made-up link.', ...rest };
}

function mappingsOf(rest: Partial<StrategyData>, ...editions: (typeof edition)[]) {
  const council = madeCouncilWith(
    { ...strategy, ...rest },
    ...(editions.length === 0 ? [edition] : editions),
  );
  return initialMappings(council);
}

const chain = (...links: Link[]): ChainData => ({ id: 'made', title: 'Made up', links });
const pairs = (mappings: ReturnType<typeof initialMappings>) =>
  mappings.map(({ outcomeId, indicatorId, strength, status }) => [outcomeId, indicatorId, strength, status]);

const TREES = { indicator: 'trees-2096-97' };
const MOWN = 'mown-2096-97';

describe('an indicator filed under an area', () => {
  test('contributes to the outcomes printed beside the area, as proposed', () => {
    const [mown, ...rest] = mappingsOf({ chains: [] });
    expect(rest).toHaveLength(1);
    expect(mown).toEqual({
      outcomeId: 'greener-parks',
      indicatorId: MOWN,
      status: 'PROPOSED',
      strength: 'CONTRIBUTING',
      rationale:
        '“Made-up report of 2096-97-q2” files the indicator under “Ponds” and prints this outcome for the whole area, without saying which measure serves which outcome.',
      sources: [{ documentId: 'made-up-2096-97-q2.txt', line: 3, note: null }],
    });
  });

  test('serves no outcome that the vision does not list', () => {
    const { vision } = strategy;
    const priorities = (vision?.priorities ?? []).map((priority) => ({
      ...priority,
      outcomes: priority.outcomes.filter(({ id }) => id !== 'greener-parks'),
    }));
    const without = vision === null ? null : { ...vision, priorities };
    expect(mappingsOf({ vision: without, proposedMeasures: [], chains: [] })).toEqual([]);
    expect(mappingsOf({ vision: null })).toEqual([]);
  });
});

describe('an indicator that carries a proposed measure', () => {
  const carried = (rest: Partial<Link> = {}) =>
    mappingsOf({
      proposedMeasures: [PIPES],
      chains: [chain(link({ proposed_measure: 'pipes' }, TREES, rest))],
    }).filter(({ outcomeId }) => outcomeId === 'clean-water');

  test('serves its outcome directly, as proposed, with the line and the note of the link', () => {
    expect(carried()).toEqual([
      {
        outcomeId: 'clean-water',
        indicatorId: 'trees-2096-97',
        status: 'PROPOSED',
        strength: 'DIRECT',
        rationale:
          '“Made-up vision” proposes “Made-up pipes” under this outcome, and the indicator carries that measure.',
        sources: [{ documentId: 'made-up-vision.txt', line: 6, note: 'A made-up link.' }],
      },
    ]);
  });

  test.each([
    ['same', 1],
    ['changed-definition', 1],
    ['not-comparable', 0],
  ] as const)('by a link that says %s: %i', (comparability, count) => {
    expect(carried({ comparability })).toHaveLength(count);
  });

  test('serves nothing where the measure is under no outcome', () => {
    const chains = [chain(link({ proposed_measure: 'pipes' }, TREES))];
    const mappings = mappingsOf({ proposedMeasures: [madeProposedMeasure('pipes')], chains });
    expect(mappings.every(({ strength }) => strength === 'CONTRIBUTING')).toBe(true);
  });

  test('gives way to the indicator of a later document in the same chain, not in another', () => {
    const early = { indicator: 'trees-2085-86' };
    const to = (member: Link['later'], rest: Partial<Link> = {}) =>
      link({ proposed_measure: 'pipes' }, member, rest);
    const direct = (...chains: ChainData[]) =>
      pairs(mappingsOf({ proposedMeasures: [PIPES], chains }, older, edition)).filter(
        ([outcome]) => outcome === 'clean-water',
      );
    expect(direct(chain(to(early), to(TREES)))).toEqual([
      ['clean-water', 'trees-2096-97', 'DIRECT', 'PROPOSED'],
    ]);
    // Whether the later one carries the measure itself makes no difference.
    expect(direct(chain(to(early), link(early, TREES)))).toEqual([]);
    expect(direct(chain(to(early)), chain(to(TREES)))).toHaveLength(2);
  });

  test('by two measures of one outcome has both as sources of one mapping', () => {
    const [mapping, ...rest] = mappingsOf({
      proposedMeasures: [PIPES, madeProposedMeasure('drains', OTHER)],
      chains: [
        chain(
          link({ proposed_measure: 'pipes' }, TREES),
          link({ proposed_measure: 'drains' }, TREES, { note: 'Drains.' }),
        ),
      ],
    }).filter(({ outcomeId }) => outcomeId === 'clean-water');
    expect(rest).toEqual([]);
    expect(mapping?.rationale).toContain('proposes “Made-up pipes” and “Made-up drains” under this outcome');
    expect(mapping?.sources.map(({ note }) => note)).toEqual(['A made-up link.', 'Drains.']);
  });
});

describe('an indicator of both', () => {
  test('is one mapping, direct and agreed, with both sources', () => {
    const mapping = mappingsOf({}).find(({ indicatorId }) => indicatorId === 'trees-2096-97');
    expect(mapping).toMatchObject({ outcomeId: 'greener-parks', strength: 'DIRECT', status: 'AGREED' });
    expect(mapping?.sources).toEqual([
      { documentId: 'made-up-vision.txt', line: 6, note: 'A made-up link.' },
      { documentId: 'made-up-2096-97-q2.txt', line: 3, note: null },
    ]);
    expect(mapping?.rationale).toMatch(
      /^“Made-up vision” proposes .* “Made-up report of .* took up what was proposed\.$/,
    );
  });

  test('is only proposed where the edition was there before the vision', () => {
    const chains = [chain(link({ proposed_measure: 'tree-cover' }, { indicator: 'trees-2085-86' }))];
    expect(pairs(mappingsOf({ chains }, older))).toEqual([
      ['greener-parks', 'mown-2085-86', 'CONTRIBUTING', 'PROPOSED'],
      ['greener-parks', 'trees-2085-86', 'DIRECT', 'PROPOSED'],
    ]);
  });
});

test('the same indicator of two editions is one mapping with the lines of both', () => {
  const later = madeEdition('2097-98');
  const again = { ...later, indicators: [madeIndicator(MOWN, later.head.id)] };
  const mapping = mappingsOf({ chains: [] }, edition, again).find(({ indicatorId }) => indicatorId === MOWN);
  expect(mapping?.sources.map(({ documentId }) => documentId)).toEqual([
    'made-up-2096-97-q2.txt',
    'made-up-2097-98-q2.txt',
  ]);
});
