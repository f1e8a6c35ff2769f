import { expect, it } from 'vitest';
import { figure } from '../shared/figures/fixture-figure.ts';
import { indicatorMember, madeUpChain, planMember } from '../shared/lineage/fixture-chain.ts';
import { newestIndicator } from './newest-indicator.ts';

const newest = (...members: Parameters<typeof madeUpChain>[0]) =>
  newestIndicator(madeUpChain(members, []))?.id;
const held = { figures: [figure('2016-17', '1')] };

it('is the newest document’s indicator that has figures', () => {
  const [old, listed] = [indicatorMember('old', '2016-17-q4', held), indicatorMember('new', '2023-24-q3')];
  expect(newest(old, indicatorMember('new', '2023-24-q3', held))).toBe('new');
  expect(newest(old, listed)).toBe('old');
  expect(newest(planMember('plan'), listed)).toBe('new');
  expect(newest(planMember('plan'))).toBeUndefined();
});
