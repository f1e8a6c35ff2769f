import { describe, expect, it } from 'vitest';
import { figure, origin, target } from './fixtures.ts';
import { makePanels } from './make-panels.ts';
import { standingBounds } from './standing-bounds.ts';

const QUARTERS = ['2016-17-q1', '2016-17-q2', '2016-17-q3', '2016-17-q4'];

function panelWith(levels: readonly string[]) {
  const [panel] = makePanels(
    QUARTERS.flatMap((id, index) => [
      figure(id, '62'),
      ...(levels[index] === undefined ? [] : [figure(id, levels[index], { kind: 'TARGET' as const })]),
    ]),
    '%',
  );
  if (panel === undefined) throw new Error('No panel');
  return panel;
}

const same = panelWith(['60', '60', '60', '60']);
const sameTargets = QUARTERS.map((id) => target(id, '60'));
const green = { computed: 'GREEN', ratedValue: '62', ratedTarget: '60' } as const;

describe('standingBounds', () => {
  it('stands where one level is printed for every period with a figure', () => {
    const bounds = standingBounds(same, sameTargets, 'HIGHER_IS_BETTER', green);
    expect([Number(bounds?.lower), bounds?.upper]).toEqual([60, null]);
  });

  it('does not where levels differ or one is missing', () => {
    for (const levels of [
      ['60', '60', '60', '65'],
      ['60', '60', '60'],
    ]) {
      const targets = levels.map((level, index) => target(QUARTERS[index] ?? null, level));
      expect(standingBounds(panelWith(levels), targets, 'HIGHER_IS_BETTER', green)).toBeNull();
    }
  });

  it('stands where a target is printed as standing', () => {
    const standing = [target(null, '60', { cadence: 'STANDING' })];
    expect(standingBounds(panelWith([]), standing, 'HIGHER_IS_BETTER', green)).not.toBeNull();
    const change = [target(null, '5', { cadence: 'STANDING', form: 'CHANGE' })];
    expect(standingBounds(panelWith([]), change, 'HIGHER_IS_BETTER', green)).toBeNull();
  });

  it('asks nothing of other documents’ figures', () => {
    const [panel] = makePanels(
      [
        figure('2015-16-q4', '50', { origin: origin() }),
        ...QUARTERS.flatMap((id) => [figure(id, '62'), figure(id, '60', { kind: 'TARGET' })]),
      ],
      '%',
    );
    expect(panel && standingBounds(panel, sameTargets, 'HIGHER_IS_BETTER', green)).not.toBeNull();
  });

  it('gives way where the rule is not the default, as for rent, and where nothing was rated', () => {
    const rent = { computed: 'RED', ratedValue: '59.72', ratedTarget: '60' } as const;
    expect(standingBounds(same, sameTargets, 'HIGHER_IS_BETTER', rent)).toBeNull();
    const unrated = { computed: null, ratedValue: null, ratedTarget: null };
    expect(standingBounds(same, sameTargets, 'HIGHER_IS_BETTER', unrated)).toBeNull();
    expect(standingBounds(same, sameTargets, 'NOT_JUDGED', green)).toBeNull();
  });
});
