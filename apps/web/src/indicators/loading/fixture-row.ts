import type { Row } from './row.ts';

/** A row for tests, with what matters to one of them. */
export function fixtureRow(given: Partial<Row> = {}): Row {
  return {
    id: '2023-24-q3.rent-collected',
    indicatorId: 'rent-collected',
    position: 1,
    reference: '20',
    title: 'Rent collected',
    series: null,
    areaId: '2023-24-q3.net-zero',
    areaName: 'Net Zero',
    directorateId: 'people',
    directorateName: 'People',
    directorateDerived: true,
    service: 'Housing',
    frequency: 'QUARTERLY',
    listedOnly: false,
    unit: '%',
    decimals: 1,
    latest: '98.4',
    latestRaw: '98.4%',
    latestStatus: 'FINAL',
    latestExpected: null,
    periodLabel: 'Q3 2023-24',
    ratedTarget: '98',
    targetRaw: '98%',
    distancePercent: '0.408163',
    rag: 'GREEN',
    published: true,
    unratedReason: null,
    ratingsDiffer: false,
    movement: 'BETTER',
    movementChange: '0.5',
    trend: [
      { period: 'Q2 2023-24', value: '97.9' },
      { period: 'Q3 2023-24', value: '98.4' },
    ],
    owners: ['A. Officer'],
    searchText: 'rent collected 20 net zero people housing a officer',
    ...given,
  };
}
