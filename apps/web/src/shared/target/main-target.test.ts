import { describe, expect, it } from 'vitest';
import { target } from './fixture-target.ts';
import { mainTarget } from './main-target.ts';

describe('mainTarget', () => {
  it('is the one for the figure’s own time before the year’s', () => {
    const targets = [
      target('2023-24', '16.30', { cadence: 'YEAR' }),
      target('2023-24-q2', '4'),
      target('2023-24-q3', '3.75'),
    ];
    expect(mainTarget(targets, '2023-24-q3')?.value).toBe('3.75');
    expect(mainTarget(targets, '2023-24-ytd-q3')?.value).toBe('3.75');
    expect(mainTarget(targets, '2023-24-q4')?.value).toBe('16.30');
    expect(mainTarget(targets, '2022-23-q4')).toBeNull();
  });

  it('leaves further printings, and prefers a target that says something', () => {
    const targets = [
      target('2016-17-q4', '100', { standing: false }),
      target('2016-17-q4', null),
      target('2016-17', '50', { cadence: 'YEAR' }),
    ];
    expect(mainTarget(targets, '2016-17-q4')?.value).toBe('50');
  });

  it('may stand for any time', () => {
    const standing = target(null, '100', { cadence: 'STANDING' });
    expect(mainTarget([standing], 'programme-checks')).toBe(standing);
    expect(mainTarget([standing], null)).toBe(standing);
  });
});
