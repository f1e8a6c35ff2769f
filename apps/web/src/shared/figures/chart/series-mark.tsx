import type { Look } from '@dial/domain/chart/look';
import { causePath, markPath } from '@dial/domain/chart/mark-path';
import type { CauseTone } from '@dial/domain/chart/plot';
import { COLOURS } from './series-style.ts';

interface Props {
  readonly look: Look;
  readonly x: number;
  readonly y: number;
  /** Of a point that is no noise. */
  readonly cause?: CauseTone | null;
}

/** The mark of a line, told apart without colour. */
export function SeriesMark({ look, x, y, cause = null }: Props) {
  const colour = COLOURS[look];
  if (cause !== null) {
    return <path d={causePath(cause, x, y)} fill="var(--page)" stroke={colour} strokeWidth={2} />;
  }
  const { path, isHollow } = markPath(look, x, y);
  return (
    <path
      d={path}
      fill={isHollow ? 'var(--page)' : colour}
      stroke={isHollow ? colour : 'var(--page)'}
      strokeWidth={isHollow ? 2 : look === 'TARGET' ? 0 : 1.5}
      paintOrder="stroke"
    />
  );
}
