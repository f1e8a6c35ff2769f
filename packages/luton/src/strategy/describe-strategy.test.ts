import { expect, it } from 'vitest';
import { readCouncil } from '../read-council.ts';
import { describeStrategy } from './describe-strategy.ts';

it('counts what the files hold, one line a part', () => {
  const { strategy } = readCouncil();
  const { proposedMeasures, chains } = strategy;
  expect(describeStrategy(strategy)).toEqual([
    `the vision: 5 priorities, 25 outcomes, ${proposedMeasures.length} proposed measures`,
    'the measures framework: 5 layers, 83 measures (4 placeholders)',
    expect.stringMatching(
      /^the corporate plan corporate-plan-2008-14: 5 priorities, 38 outcomes, \d+ actions, \d+ indicators$/,
    ),
    expect.stringMatching(new RegExp(`^the lineage: ${chains.length} chains, \\d+ links$`)),
  ]);
});
