import { expect, it } from 'vitest';
import { pageParts } from './page-parts.ts';

const printed = {
  listedOnly: false,
  printed: true,
  override: false,
  breakdowns: false,
  recommendations: false,
  versions: false,
};
const ids = (shown: typeof printed) => pageParts(shown).map(({ id }) => id);

it('leads to what there is', () => {
  expect(ids(printed)).not.toContain('override');
  expect(ids(printed)).not.toContain('breakdowns');
  expect(
    ids({ ...printed, override: true, breakdowns: true, recommendations: true, versions: true }),
  ).toEqual(expect.arrayContaining(['override', 'breakdowns', 'recommendations', 'versions']));
  expect(ids({ ...printed, listedOnly: true, override: true })).not.toContain('figures');
});

it('does not call targets printed that were set in Dial', () => {
  const targets = pageParts({ ...printed, printed: false }).find(({ id }) => id === 'targets');
  expect(targets?.title).toBe('Targets');
});
