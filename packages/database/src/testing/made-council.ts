import { createHash } from 'node:crypto';
import type { EditionData } from '@dial/domain/edition-data/edition-data';
import type { StrategyData } from '@dial/domain/strategy-data/strategy-data';
import type { CouncilData } from '../load/council-data.ts';
import { madeHead, madeIndicator, madeObservation, madeTarget } from './made-rows.ts';
import { madeStrategy, STRATEGY_DOCUMENTS } from './made-strategy.ts';

/** A made-up edition with a row in every table. Its year keeps the indicators of two editions apart. */
export function madeEdition(financialYear = '2096-97', quarter = 2): EditionData {
  const head = madeHead(financialYear, quarter);
  const trees = `trees-${financialYear}`;
  const mown = `mown-${financialYear}`;
  return {
    head,
    indicators: [
      madeIndicator(trees, head.id, { group: 'green', printed_rag: { rag: 'amber', raw: 'A', line: 10 } }),
      madeIndicator(mown, head.id, {
        group: 'green',
        area: 'ponds',
        unit: '%',
        measure: 'share',
        aggregation: 'recompute',
        // Before its first figure, so that it parts none.
        breaks: [{ period: `${financialYear}-q${quarter - 1}`, reason: 'Made-up words.', line: 11 }],
      }),
    ],
    observations: [
      madeObservation(trees, head.id, '80'),
      madeObservation(trees, `${financialYear}-q${quarter - 1}`, '70'),
      // Two parts of the town in one cell.
      madeObservation(trees, head.id, '50', { breakdown: 'ward-north', column: 'wards' }),
      madeObservation(trees, head.id, '30', { breakdown: 'ward-south', column: 'wards' }),
      madeObservation(mown, head.id, '12.50', { line: 11, raw: '12.50%' }),
      madeObservation(mown, head.id, '1', { kind: 'numerator', attached_to: [head.id], line: 12 }),
      madeObservation(mown, head.id, '8', { kind: 'denominator', attached_to: [head.id], line: 12 }),
    ],
    targets: [madeTarget(trees, head.id, '100'), madeTarget(mown, head.id, '12', { line: 11 })],
    directions: [
      {
        indicator: trees,
        period: head.id,
        raw: '✓',
        movement: 'better',
        line: 10,
        column: 'tick',
        note: null,
      },
    ],
    highlights: [{ kind: 'working-well', position: 1, text: 'Trees', line: 4, indicators: [trees] }],
    commentary: [
      {
        id: 'green',
        covers: [trees, mown],
        authors: ['Ada Made'],
        author_raw: null,
        date: '2096-11-01',
        date_raw: null,
        heading_raw: null,
        text: 'Made-up words.',
        printed: null,
        lines: [20, 21],
        note: null,
      },
    ],
    conflicts: [
      {
        id: 'trees',
        subject: 'Trees',
        indicators: [trees],
        readings: [
          { raw: '80', line: 10, standing: true, note: null },
          { raw: '81', line: 30, standing: false, note: null },
        ],
        reason: 'Made up.',
      },
    ],
    glossary: [
      { term: 'O’Hara´s Café & Pond', explanation: '100% made up_', link_label: null, line: 40, raw: null },
    ],
  };
}

/** The council of these editions and a made-up strategy; each is one file, whose hash changes with it. */
export function madeCouncil(...editions: EditionData[]): CouncilData {
  return madeCouncilWith(madeStrategy(editions), ...editions);
}

/** The council of a strategy and editions. The vision is older than every edition, the framework younger. */
export function madeCouncilWith(strategy: StrategyData, ...editions: EditionData[]): CouncilData {
  const hash = (data: unknown) => createHash('sha256').update(JSON.stringify(data)).digest('hex');
  return {
    documents: [
      ...STRATEGY_DOCUMENTS,
      ...editions.map(({ head }) => ({
        id: head.document,
        title: `Made-up report of ${head.id}`,
        date: `${head.financial_year.slice(0, 4)}-0${head.quarter}`,
      })),
    ],
    directorates: [{ id: 'place', name: 'Place', current: true, printed: [] }],
    derivedDirectorates: editions.map(({ head }) => ({
      edition: head.id,
      service: 'Parks & Gardens',
      indicators: null,
      directorate: 'place',
      from: 'Made up.',
    })),
    breakdowns: [
      {
        id: 'ward',
        name: 'Ward',
        parts: [
          { id: 'ward-north', name: 'North' },
          { id: 'ward-south', name: 'South' },
        ],
      },
    ],
    editions,
    strategy,
    files: [
      { path: 'directorates.yaml', hash: 'same' },
      ...editions.map((edition) => ({ path: `${edition.head.id}/edition.yaml`, hash: hash(edition) })),
      { path: 'strategy.yaml', hash: hash(strategy) },
    ],
    strategyFiles: ['strategy.yaml'],
  };
}
