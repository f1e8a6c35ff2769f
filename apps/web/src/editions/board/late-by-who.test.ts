import { expect, it } from 'vitest';
import { lateByWho } from './late-by-who.ts';

const late = (id: string, responsible: string[], daysLate: number) => ({
  id,
  title: id,
  series: null,
  dueOn: '2096-10-20',
  daysLate,
  state: 'NOT_STARTED' as const,
  responsible,
  people: responsible.includes('Ada') ? [{ id: 'ada', name: 'Ada', email: 'ada@council.invalid' }] : [],
  indicator: { id },
  return: null,
});

it('gathers what each is late with, the latest first', () => {
  const groups = lateByWho([
    late('ponds', ['Bo', 'Cy'], 3),
    late('trees', ['Ada'], 2),
    late('paths', ['Ada'], 5),
    late('parks', [], 3),
    late('lakes', ['Bo', 'Cy'], 1),
  ]);
  expect(
    groups.map(({ names, daysLate, late: returns }) => [names, daysLate, returns.map(({ id }) => id)]),
  ).toEqual([
    ['Ada', 5, ['paths', 'trees']],
    ['Bo, Cy', 3, ['ponds', 'lakes']],
    ['Nobody named', 3, ['parks']],
  ]);
  expect(groups[0]?.people).toHaveLength(1);
  expect(groups[1]?.people).toEqual([]);
});
