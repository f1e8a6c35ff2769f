import { expect, it } from 'vitest';
import { rowsOf, TAKEN } from '../../shared/table-file/fixture-taken.ts';
import { targetsFile } from './targets-file.ts';

/** Made up for the test. */
const ROW = {
  ...{ id: 'trees', indicatorId: 'trees', title: 'Trees', series: null, areaName: 'Parks', unit: '%' },
  ...{ targetRaw: '40%', unratedReason: null, listedOnly: false },
};

it('says of made-up indicators whether they have a target that they can be rated on', () => {
  const file = targetsFile(
    [
      { ...ROW, title: 'Ponds', targetRaw: null },
      { ...ROW, title: 'Mown', targetRaw: 'To be set', unratedReason: 'NO_TARGET' },
      ROW,
    ],
    { id: '2096-97-q2', name: '2096-97 Q2' },
    TAKEN,
  );
  expect(rowsOf(file)).toEqual([
    { Area: 'Parks', Indicator: 'Ponds', Unit: '%', 'Has a target': 'no' },
    { Area: 'Parks', Indicator: 'Mown', Unit: '%', 'Has a target': 'no', Target: 'To be set' },
    { Area: 'Parks', Indicator: 'Trees', Unit: '%', 'Has a target': 'yes', Target: '40%' },
  ]);
});
