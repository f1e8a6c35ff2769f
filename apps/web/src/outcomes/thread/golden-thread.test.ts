import { expect, it } from 'vitest';
import { indicatorThreads, proposedThreads, type ThreadMeasure } from './golden-thread.ts';

// Made-up measures and plans.
const delivery = (id: string, status: 'REGISTERED' | 'WITHDRAWN' | 'DECLINED') => ({
  id,
  title: `Measure ${id}`,
  status,
  plan: { id: 'parks', title: 'Parks plan' },
});
const measure = (
  id: string,
  status: ThreadMeasure['status'],
  frameworkMeasures: ThreadMeasure['indicator']['frameworkMeasures'] = [],
): ThreadMeasure => ({
  id,
  status,
  strength: 'DIRECT',
  indicator: { id, title: `Indicator ${id}`, series: null, reports: [], frameworkMeasures },
});

it('runs from indicators through the framework to plans, each with its page', () => {
  const framework = {
    id: 'quarterly-7',
    number: 7,
    measure: 'Trees planted',
    layer: { name: 'Quarterly' },
    deliveryMeasures: [delivery('a', 'REGISTERED'), delivery('b', 'WITHDRAWN'), delivery('c', 'DECLINED')],
  };
  expect(
    indicatorThreads([measure('trees', 'AGREED', [framework]), measure('gone', 'RETIRED')], 'x'),
  ).toEqual([
    {
      key: 'trees',
      kind: 'Indicator, agreed, direct',
      name: 'Indicator trees',
      to: null,
      below: [
        {
          key: 'quarterly-7',
          kind: 'Quarterly, 7',
          name: 'Trees planted',
          to: '/framework/quarterly-7',
          below: [{ key: 'a', kind: 'Plan: Parks plan', name: 'Measure a', to: '/plans/parks', below: [] }],
        },
      ],
    },
  ]);
});

it('runs from proposed measures to plans', () => {
  const proposed = { id: 'survey', text: 'Survey', deliveryMeasures: [delivery('a', 'REGISTERED')] };
  expect(proposedThreads([proposed])).toMatchObject([
    { name: 'Survey', to: '/framework/survey', below: [{ to: '/plans/parks' }] },
  ]);
});
