import type { Look } from './look.ts';
import type { CauseTone } from './plot.ts';

/** The outline of a mark, and whether the page shows through it. */
export interface MarkPath {
  readonly path: string;
  readonly isHollow: boolean;
}

/**
 * The mark of a line around a point, told apart without colour: disc, bar, triangle, diamond, ring, hollow ones where the
 * measure changed, and small ones of earlier years.
 */
export function markPath(look: Look, x: number, y: number): MarkPath {
  const at = (dx: number, dy: number) => `M${round(x + dx)} ${round(y + dy)}`;
  const solid = (path: string): MarkPath => ({ path, isHollow: false });
  const hollow = (path: string): MarkPath => ({ path, isHollow: true });
  switch (look) {
    case 'ACTUAL':
      return solid(disc(x, y, 4.5));
    case 'TARGET':
      return solid(`${at(-9, -1.5)}h18v3h-18z`);
    case 'NATIONAL':
      return solid(`${at(0, -5.5)}l5.5 9.5h-11z`);
    case 'STATISTICAL_NEIGHBOURS':
      return solid(`${at(0, -6)}l6 6-6 6-6-6z`);
    case 'COMPARISON':
      return hollow(disc(x, y, 4));
    case 'CHANGED_1':
      return hollow(`${at(-4, -4)}h8v8h-8z`);
    case 'CHANGED_2':
      return hollow(`${at(0, 5)}l-5-8.5h10z`);
    case 'CHANGED_3':
      return hollow(`${at(0, -5.5)}l5.5 5.5-5.5 5.5-5.5-5.5z`);
    case 'EARLIER_1':
      return solid(`${at(-3, -3)}h6v6h-6z`);
    case 'EARLIER_2':
      return hollow(`${at(0, -4)}l4 4-4 4-4-4z`);
    case 'EARLIER_3':
      return solid(disc(x, y, 2.5));
  }
}

function disc(x: number, y: number, radius: number): string {
  const width = 2 * radius;
  return `M${round(x - radius)} ${round(y)}a${radius} ${radius} 0 1 0 ${width} 0a${radius} ${radius} 0 1 0-${width} 0z`;
}

/** Tenths of a pixel are enough to draw, and keep files small. */
const round = (value: number) => Math.round(value * 10) / 10;

/**
 * The mark of a point that is no noise, told apart without colour: a triangle up where it is in the direction that is good, down
 * where it is not, a square where neither is. Drawn hollow and larger than other marks.
 */
export function causePath(tone: CauseTone, x: number, y: number): string {
  const at = (dx: number, dy: number) => `M${round(x + dx)} ${round(y + dy)}`;
  switch (tone) {
    case 'improvement':
      return `${at(0, -8)}l7.5 13h-15z`;
    case 'concern':
      return `${at(0, 8)}l7.5-13h-15z`;
    case 'neither':
      return `${at(-6, -6)}h12v12h-12z`;
  }
}
