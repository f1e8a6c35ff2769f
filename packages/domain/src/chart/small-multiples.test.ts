import { describe, expect, it } from 'vitest';
import { figure } from './fixtures.ts';
import { type GroupMember, smallMultiples } from './small-multiples.ts';

function member(id: string, values: readonly string[], more: Partial<GroupMember> = {}): GroupMember {
  const figures = values.map((value, index) => figure(`2016-17-q${index + 1}`, value));
  return { id, name: id, unit: 'number', decimals: 0, figures, ...more };
}

describe('smallMultiples', () => {
  const group = [member('rooms', ['219', '92', '3']), member('nights', ['40', '41', '42'])];

  it('gives each its own scale, or all the same', () => {
    const own = smallMultiples(group, false);
    expect(own?.charts.map(({ plot }) => plot.scale.max)).toEqual([250, 42.5]);
    const same = smallMultiples(group, true);
    expect(same?.charts.map(({ plot }) => [plot.scale.min, plot.scale.max])).toEqual([
      [0, 250],
      [0, 250],
    ]);
    expect(same?.charts[1]?.plot.ticks.at(-1)).toBe('250');
  });

  it('marks where the definition of one changed, and leads no line over it', () => {
    const made = smallMultiples(
      [member('rooms', ['219', '92', '3'], { breaks: ['2016-17-q2'] }), ...group],
      true,
    );
    const [broken, whole] = made?.charts ?? [];
    expect(broken?.plot.breaks).toEqual([{ at: 1, words: 'Definition changed' }]);
    expect(broken?.plot.lines.map(({ values }) => values)).toEqual([
      [219, null, null],
      [null, 92, 3],
    ]);
    expect(broken?.words).toContain(
      'The definition changed with Q2 2016-17: figures before and after do not compare.',
    );
    expect(whole?.plot.breaks).toEqual([]);
    expect(whole?.words.join(' ')).not.toContain('definition');
  });

  it('shares no scale between units', () => {
    const mixed = [...group, member('share', ['1', '2', '3'], { unit: '%' })];
    const made = smallMultiples(mixed, true);
    expect(made?.mayShare).toBe(false);
    expect(new Set(made?.charts.map(({ plot }) => plot.scale.max)).size).toBe(3);
  });

  it('draws the kind of period that most hold, and names who holds none', () => {
    const yearly = member('yearly', [], { figures: [figure('2015-16', '1'), figure('2016-17', '2')] });
    const made = smallMultiples([...group, yearly], false);
    expect([made?.kind, made?.left]).toEqual(['quarter', ['yearly']]);
    expect(smallMultiples([group[0] ?? yearly, yearly], false)).toBeNull();
    expect(smallMultiples([], false)).toBeNull();
  });
});
