import type { Rag } from '../../rating/rating.ts';
import type { Look } from '../look.ts';

/** Every colour of a drawing, as SVG and CSS say colours. */
export interface ChartColours {
  readonly page: string;
  readonly ink: string;
  readonly inkSoft: string;
  readonly line: string;
  readonly lineStrong: string;
  readonly looks: Readonly<Record<Look, string>>;
  /** The ground of a band and the ink of its name. */
  readonly bands: Readonly<Record<Rag, { readonly ground: string; readonly ink: string }>>;
}

/** The light colours of paper: those of the screen's light theme (apps/web/src/styles/tokens.css, series.module.css). */
export const PAPER: ChartColours = {
  page: '#ffffff',
  ink: '#15202b',
  inkSoft: '#4a5764',
  line: '#d9dfe5',
  lineStrong: '#7b8794',
  looks: {
    ACTUAL: '#1d4f91',
    TARGET: '#15202b',
    NATIONAL: '#8a2d83',
    STATISTICAL_NEIGHBOURS: '#00727d',
    COMPARISON: '#7a6a58',
    CHANGED_1: '#5d6b9c',
    CHANGED_2: '#5d6b9c',
    CHANGED_3: '#5d6b9c',
    EARLIER_1: '#5d6b9c',
    EARLIER_2: '#7a6a58',
    EARLIER_3: '#7b8794',
  },
  bands: {
    red: { ground: '#fbeae8', ink: '#b3261e' },
    amber: { ground: '#fdf3dc', ink: '#7a4b00' },
    green: { ground: '#e5f4ea', ink: '#1a6b3c' },
  },
};
