import { expect, it } from 'vitest';
import { indicatorMember, planMember } from './fixture-chain.ts';
import { memberKind, memberPath, memberPlace } from './member-words.ts';

const indicator = indicatorMember('old', '2016-17-q4');
const plan = planMember('ni');
const measure = {
  ...plan,
  planIndicator: null,
  source: { ...plan.source, document: '002_6228026c28ba0bc2.txt' },
  frameworkMeasure: { id: 'annual-3', number: 3, layer: { id: 'annual-corporate', name: 'Made-up layer' } },
};
const proposed = {
  ...plan,
  planIndicator: null,
  proposedMeasure: { id: 'made-up', number: 'l.2', likelyNumber: '1.2' },
};

it('leads to the page of what carries the measure', () => {
  expect([indicator, plan, measure, proposed].map(memberPath)).toEqual([
    '/editions/2016-17-q4/indicators/old',
    '/corporate-plan/made-up-outcome',
    '/framework/annual-3',
    '/framework/made-up',
  ]);
});

it('names the document and what it is there in a few words', () => {
  expect([indicator, measure].map(memberPlace)).toEqual(['2016-17 Q4', 'Made-up plan']);
  expect([indicator, plan, measure, proposed].map(memberKind)).toEqual([
    'Indicator',
    'Plan indicator NI 0',
    'Made-up layer, 3',
    'Proposed measure 1.2',
  ]);
});
