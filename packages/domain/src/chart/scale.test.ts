import { describe, expect, it } from 'vitest';
import { makeScale, startsAtZero } from './scale.ts';

describe('makeScale', () => {
  it('starts at zero where the values spread', () => {
    expect(makeScale([27.7, 54.6, 82.8], true)).toEqual({
      min: 0,
      max: 100,
      ticks: [0, 20, 40, 60, 80, 100],
    });
    expect(makeScale([219, 92, 3, 4], false).min).toBe(0);
  });

  it('comes near where they lie close, and says so', () => {
    const scale = makeScale([98.05, 98.53], true);
    expect(scale.min).toBeGreaterThan(97.5);
    expect(startsAtZero(scale)).toBe(false);
    expect(startsAtZero(makeScale([-0.8, 3.7], true))).toBe(true);
  });

  it('gives a share no room above 100 unless a value lies there', () => {
    expect(makeScale([97, 99.5], true).max).toBe(100);
    expect(makeScale([100], true).max).toBe(100);
    expect(makeScale([90, 104], true).max).toBeGreaterThanOrEqual(104);
    expect(makeScale([97, 99.5], false).max).toBeGreaterThan(99.5);
  });

  it('has ticks without float noise', () => {
    for (const tick of makeScale([0.1, 0.3, 0.52], false).ticks) expect(String(tick).length).toBeLessThan(5);
  });

  it('holds every value, on three to nine rising ticks', () => {
    const numbers = [-1200000, -87.5, -3, -0.02, 0, 0.0004, 0.7, 1, 9.99, 64.9, 100, 101, 12345, 1344136];
    for (const a of numbers) {
      for (const b of numbers) {
        const { min, max, ticks } = makeScale([a, b], false);
        expect(min).toBeLessThanOrEqual(Math.min(a, b));
        expect(max).toBeGreaterThanOrEqual(Math.max(a, b));
        expect(ticks.length).toBeGreaterThanOrEqual(3);
        expect(ticks.length).toBeLessThanOrEqual(9);
        expect(ticks).toEqual([...ticks].sort((x, y) => x - y));
      }
    }
  });

  it('is drawn without any value', () => {
    expect(makeScale([], false)).toEqual({ min: 0, max: 1, ticks: [0, 1] });
  });
});
