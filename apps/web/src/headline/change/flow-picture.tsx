import { type FlowBand, type FlowNode, flowLayout } from '@dial/domain/transitions/flow-layout';
import { useRef } from 'react';
import { PictureButtons } from '../../shared/picture/picture-buttons.tsx';
import { pictureWords } from '../../shared/picture/picture-words.ts';
import styles from './flow-picture.module.css';
import { flowWords } from './flow-words.ts';
import { type RatingState, STATES } from './rating-state.ts';

export interface Flow {
  readonly from: RatingState;
  readonly to: RatingState;
  readonly count: number;
}

interface Props {
  readonly flows: readonly Flow[];
  /** The editions' names, earlier first. */
  readonly names: readonly [string, string];
  /** What the picture is of, beside the editions: "All areas", "Net Zero". */
  readonly of: string;
  /** Begins the names of its files. */
  readonly file: string;
  /** Titles of the documents or editions that the ratings stand in. */
  readonly sources: readonly string[];
}

const WIDTH = 380;
const NODE = 12;
const LABEL = 104;
/** Room for the editions' names. */
const TOP = 22;
const SIZE = { body: 150, gap: 8, line: 18 };
const LEFT = LABEL;
const RIGHT = WIDTH - LABEL;

/** Ratings then and now as streams from the left to the right, each as thick as the indicators that went that way. */
export function FlowPicture({ flows, names, of, file, sources }: Props) {
  const drawing = useRef<SVGSVGElement>(null);
  const { before, now, bands, height } = flowLayout(
    flows.map(({ from, to, count }) => ({ from: STATES[from].state, to: STATES[to].state, count })),
    SIZE,
  );
  const title = `Ratings in ${names[0]} and in ${names[1]}`;
  const words = () => pictureWords({ name: title, panel: of, sources });
  return (
    <figure className={styles.figure}>
      <svg
        ref={drawing}
        viewBox={`0 0 ${WIDTH} ${TOP + height + 2}`}
        className={styles.picture}
        role="img"
        aria-label={`${title}. ${flowWords(flows)}`}
      >
        <text x={LEFT + NODE} y="13" className={styles.name} textAnchor="end">
          {names[0]}
        </text>
        <text x={RIGHT - NODE} y="13" className={styles.name}>
          {names[1]}
        </text>
        {bands.map((band) => (
          <path
            key={`${band.from} ${band.to}`}
            d={path(band)}
            className={`${styles.band} ${styles[band.to]} ${band.from === band.to ? styles.kept : ''}`}
          />
        ))}
        {before.map((node) => (
          <Node key={node.state} node={node} side="before" />
        ))}
        {now.map((node) => (
          <Node key={node.state} node={node} side="now" />
        ))}
      </svg>
      <PictureButtons
        file={file}
        of={title}
        source={() => (drawing.current === null ? null : { drawing: drawing.current })}
        words={words}
      />
    </figure>
  );
}

function path({ fromY, toY, thickness }: FlowBand): string {
  const [x1, x2] = [LEFT + NODE, RIGHT - NODE];
  const middle = (x1 + x2) / 2;
  const [a, b] = [TOP + fromY, TOP + toY];
  const back = `L${x2} ${b + thickness}C${middle} ${b + thickness} ${middle} ${a + thickness} ${x1} ${a + thickness}Z`;
  return `M${x1} ${a}C${middle} ${a} ${middle} ${b} ${x2} ${b}${back}`;
}

function Node({ node, side }: { readonly node: FlowNode; readonly side: 'before' | 'now' }) {
  const { state, count, height } = node;
  const y = TOP + node.y;
  const isBefore = side === 'before';
  const words = Object.values(STATES).find((look) => look.state === state)?.words ?? '';
  return (
    <>
      <rect
        x={isBefore ? LEFT : RIGHT - NODE}
        y={y}
        width={NODE}
        height={Math.max(height, 1)}
        className={styles[state]}
      />
      <text
        x={isBefore ? LEFT - 8 : RIGHT + 8}
        y={y + height / 2}
        dy="0.35em"
        textAnchor={isBefore ? 'end' : 'start'}
        className={styles.label}
      >
        {words} {count.toLocaleString('en-GB')}
      </text>
    </>
  );
}
