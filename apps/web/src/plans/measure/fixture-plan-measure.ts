import type { PlanMeasure } from './plan-measure.ts';

/** Made up for tests. */
export const MEASURE: PlanMeasure = {
  id: 'ponds.reeds',
  title: 'Reeds planted',
  unit: 'number',
  reason: 'Reeds clean water.',
  status: 'REGISTERED',
  version: 1,
  author: 'ada',
  at: '2024-02-26T14:05:00Z',
  decision: null,
  frameworkMeasure: {
    id: 'annual-12',
    number: 12,
    measure: 'Clean streets',
    layer: { id: 'annual-corporate', name: 'Annual measures' },
  },
  proposedMeasure: null,
};
