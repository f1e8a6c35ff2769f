import { expect, it } from 'vitest';
import { figuresWords } from './figures-words.ts';

const indicator = (id: string, document = id) => ({ id, indicator: {}, source: { document } });
const plan = { id: 'plan', indicator: null, source: { document: 'plan' } };
const link = (
  earlier: string,
  later: string,
  comparability: 'SAME' | 'CHANGED_DEFINITION' | 'NOT_COMPARABLE',
) => ({
  earlier,
  later,
  comparability,
});

it('says how far the figures of a measure go', () => {
  const links = [link('plan', 'a', 'SAME'), link('a', 'b', 'NOT_COMPARABLE')];
  expect(figuresWords({ members: [plan], links: [] })).toBe('No document prints figures');
  expect(figuresWords({ members: [plan, indicator('a')], links })).toBe('Figures in one document');
  expect(figuresWords({ members: [plan, indicator('a'), indicator('b')], links })).toBe(
    'Figures not comparable',
  );
});

it('compares documents, not two series of one', () => {
  const members = [plan, indicator('a', '001'), indicator('b', '001')];
  const links = [link('plan', 'a', 'SAME'), link('plan', 'b', 'SAME')];
  expect(figuresWords({ members, links })).toBe('Figures in one document');
});

it('goes by the two that compare best, also over a document without figures', () => {
  const members = [plan, indicator('a'), indicator('b')];
  const over = (comparability: 'SAME' | 'CHANGED_DEFINITION') =>
    figuresWords({ members, links: [link('plan', 'a', 'SAME'), link('plan', 'b', comparability)] });
  expect(over('SAME')).toBe('Figures may be compared');
  expect(over('CHANGED_DEFINITION')).toBe('Figures of a changed definition');
});
