import type { ComparedRow } from './compared-row.ts';

/** A row of a made-up indicator. */
export function fixtureRow(rest: Partial<ComparedRow> = {}): ComparedRow {
  return {
    ...{ id: 'made-up', indicatorId: 'made-up', title: 'Made up', series: null, areaName: 'Made-up area' },
    ...{ directorateName: null, listedOnly: false, unit: '%', decimals: 0, latest: '1' },
    ...{ latestStatus: 'FINAL', latestExpected: null, periodId: null, periodLabel: null },
    ...{ polarity: 'NOT_JUDGED', ratedTarget: null, targetRaw: null, targetFor: null },
    ...{ ratedValue: null, ratedPeriodLabel: null, targetRawFor: null },
    ...{ rag: null, published: true, unratedReason: null, movement: 'SAME', movementChange: null },
    ...{ trend: [], owners: [] },
    ...rest,
  };
}
