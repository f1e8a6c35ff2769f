import { RATING_STATES, type RatingFlow, type RatingState } from './transitions.ts';

/** A rating on one side of the picture, with the indicators that had or have it. Pixels, from the top. */
export interface FlowNode {
  readonly state: RatingState;
  readonly count: number;
  readonly y: number;
  readonly height: number;
}

/** Indicators on their way: from the node on the left to the node on the right, as thick as they are many. */
export interface FlowBand extends RatingFlow {
  /** Upper edge on the left, and on the right. */
  readonly fromY: number;
  readonly toY: number;
  readonly thickness: number;
}

export interface FlowLayout {
  readonly before: readonly FlowNode[];
  readonly now: readonly FlowNode[];
  readonly bands: readonly FlowBand[];
  readonly height: number;
}

interface Size {
  /** What all indicators together take, in pixels. */
  readonly body: number;
  /** Between two nodes. */
  readonly gap: number;
  /** A node has at least this much room, so that its words fit beside it. */
  readonly line: number;
}

/** Where each rating and each flow is drawn: ratings under each other in their order, flows in the order of where they lead to. */
export function flowLayout(flows: readonly RatingFlow[], { body, gap, line }: Size): FlowLayout {
  const total = flows.reduce((sum, { count }) => sum + count, 0);
  const scale = total === 0 ? 0 : body / total;
  const column = (side: 'from' | 'to') => {
    let y = 0;
    return RATING_STATES.flatMap((state): FlowNode[] => {
      const count = flows.reduce((sum, flow) => sum + (flow[side] === state ? flow.count : 0), 0);
      if (count === 0) return [];
      const height = count * scale;
      const room = Math.max(height, line);
      const node = { state, count, y: y + (room - height) / 2, height };
      y += room + gap;
      return [node];
    });
  };
  const before = column('from');
  const now = column('to');
  const bands = placed(flows, before, now, scale);
  const bottom = (nodes: readonly FlowNode[]) =>
    nodes.reduce((sum, { height }) => sum + Math.max(height, line) + gap, 0);
  return { before, now, bands, height: Math.max(0, bottom(before) - gap, bottom(now) - gap) };
}

function placed(
  flows: readonly RatingFlow[],
  before: readonly FlowNode[],
  now: readonly FlowNode[],
  scale: number,
): FlowBand[] {
  const next = (nodes: readonly FlowNode[]) => new Map(nodes.map(({ state, y }) => [state, y]));
  const [left, right] = [next(before), next(now)];
  const rank = (state: RatingState) => RATING_STATES.indexOf(state);
  const take = (edges: Map<RatingState, number>, state: RatingState, thickness: number) => {
    const y = edges.get(state) ?? 0;
    edges.set(state, y + thickness);
    return y;
  };
  return flows
    .toSorted((a, b) => rank(a.from) - rank(b.from) || rank(a.to) - rank(b.to))
    .map((flow) => {
      const thickness = flow.count * scale;
      return {
        ...flow,
        thickness,
        fromY: take(left, flow.from, thickness),
        toY: take(right, flow.to, thickness),
      };
    });
}
