import { expect, it } from 'vitest';
import { indexIndicators } from './index-indicators.ts';

/** Made up for the test. */
const monitored = (id: string, code: string | null) => ({
  indicator: { id, code, text: id, chains: [] },
});

const outcome = (id: string, indicators: ReturnType<typeof monitored>[]) => ({ id, name: id, indicators });

it('names each indicator once, by code and number, with every place that names it', () => {
  const plan = {
    priorities: [
      {
        outcomes: [
          outcome('safe', [monitored('ni-20', 'NI 20'), monitored('zeal', null), monitored('ni-3', 'NI 3')]),
          outcome('well', [monitored('ni-3', 'NI 3'), monitored('accord', null)]),
        ],
      },
    ],
    domains: [{ id: 'views', name: 'views', indicators: [monitored('ni-3', 'NI 3')] }],
  };
  const index = indexIndicators(plan);
  expect(index.map(({ id }) => id)).toEqual(['ni-3', 'ni-20', 'accord', 'zeal']);
  expect(index[0]?.places.map(({ to }) => to)).toEqual([
    '/corporate-plan/safe',
    '/corporate-plan/well',
    '#domain-views',
  ]);
});
