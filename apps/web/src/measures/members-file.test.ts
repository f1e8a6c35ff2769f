import { expect, it } from 'vitest';
import { indicatorMember, link, madeUpChain, planMember } from '../shared/lineage/fixture-chain.ts';
import { rowsOf, TAKEN } from '../shared/table-file/fixture-taken.ts';
import { membersFile } from './members-file.ts';

it('has what carries a made-up measure, and each link to what carried it before', () => {
  const chain = madeUpChain(
    [planMember('plan'), indicatorMember('old', '2095-96-q4'), indicatorMember('new', '2096-97-q2')],
    [
      link('plan', 'new', 'NOT_COMPARABLE'),
      {
        ...link('old', 'new', 'CHANGED_DEFINITION'),
        changes: [{ aspect: 'UNIT', text: 'another one' }],
      },
    ],
  );
  const latest = { In: '2096-97 Q2', 'Name there': 'Made-up new', 'What it is': 'Indicator' };
  expect(rowsOf(membersFile(chain, TAKEN))).toEqual([
    {
      ...{ In: 'Made-up plan', 'Name there': 'Made-up plan', 'What it is': 'Plan indicator NI 0' },
      ...{ Document: 'plan.txt', Line: '12' },
    },
    {
      ...{ In: '2095-96 Q4', 'Name there': 'Made-up old', 'What it is': 'Indicator' },
      Document: '2095-96-q4.txt',
    },
    {
      ...{ ...latest, Document: '2096-97-q2.txt', Comparable: 'Not the same measure' },
      ...{ 'Before it': 'Made-up plan', 'Before it, in': 'Made-up plan', Note: 'A made-up link.' },
    },
    {
      ...{ ...latest, Document: '2096-97-q2.txt', Comparable: 'Definition changed: compare with care' },
      ...{ 'Before it': 'Made-up old', 'Before it, in': '2095-96 Q4', Note: 'A made-up link.' },
      'What changed': 'Unit: another one',
    },
  ]);
});
