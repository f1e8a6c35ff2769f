import { expect, it } from 'vitest';
import { chartNotes } from './chart-notes.ts';
import { figure } from './fixtures.ts';
import { makePanels } from './make-panels.ts';

it('marks running totals, cut scales, what is held back, lent targets and bands', () => {
  const [panel] = makePanels(
    [
      figure('2023-24-ytd-q1', '826'),
      figure('2023-24-ytd-q2', '1741'),
      figure('2023-24-ytd-q4', null),
      figure('2023-24-ytd-q2', '650270', { kind: 'NATIONAL' }),
      figure('2023-24', '3000', { kind: 'TARGET' }),
    ],
    'number',
  );
  if (panel === undefined) throw new Error('No panel');
  const drawn = {
    panel,
    shown: ['ACTUAL', 'TARGET'],
    scale: { min: 500, max: 2000, ticks: [] },
    hasBands: true,
    cumulative: true,
    unit: 'number',
    decimals: 0,
  } as const;
  expect(chartNotes(drawn).map((note) => note.split(/[:,.]/)[0])).toEqual([
    'Running total',
    'The scale does not start at zero',
    'National',
    'The target shown at Year to end of Q4 2023-24 is printed for 2023-24',
    'The bands show Dial’s default rule around the target',
  ]);
  const whole = {
    ...drawn,
    scale: { min: 0, max: 2000, ticks: [] },
    hasBands: false,
    cumulative: false,
  } as const;
  expect(chartNotes({ ...whole, shown: ['ACTUAL', 'NATIONAL'] })).toEqual([
    'Each figure covers the year up to its date; the line starts again each year.',
  ]);
});

it('says that a long time without figures is drawn short', () => {
  const [panel] = makePanels([figure('2016-17-q4', '1'), figure('2023-24-q1', '2')], 'number');
  if (panel === undefined) throw new Error('No panel');
  const scale = { min: 0, max: 2, ticks: [] };
  const rest = { hasBands: false, cumulative: false, unit: 'number', decimals: 0 };
  expect(chartNotes({ panel, shown: ['ACTUAL'], scale, ...rest })).toEqual([
    'No figures are held from Q1 2017-18 to Q4 2022-23: the chart draws that time short.',
  ]);
});
