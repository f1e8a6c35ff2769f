import type { Figure, IndicatorDetail, ListedIndicator, RatingCount, Report } from './answers.ts';
import type { PeerName, Work } from './requests.ts';

interface Nodes<T> {
  readonly nodes: readonly T[];
}

type Indicator<Figures extends string> = Pick<Report, 'code'> & { readonly rowId: number } & Readonly<
    Record<Figures, Nodes<Figure>>
  >;

type Reported<Figures extends string> = Omit<Report, 'id' | 'code'> & {
  readonly indicatorByIndicatorId: Indicator<Figures>;
};

interface FlatRow extends Omit<Report, 'id'> {
  readonly indicatorId: number;
  readonly periodId: number;
  readonly previousPeriodId: number;
  readonly latest: string | null;
  readonly previous: string | null;
  readonly target: string | null;
}

interface Answered {
  readonly data: {
    readonly list?: readonly ListedIndicator[];
    readonly detail?: IndicatorDetail;
    readonly headline?: readonly RatingCount[];
    readonly allListedIndicators?: Nodes<FlatRow>;
    readonly allReports?: Nodes<Reported<'latest' | 'previous' | 'target'>>;
    readonly reportByPeriodIdAndIndicatorId?: Reported<'actuals' | 'targets'>;
    readonly allRatingCounts?: Nodes<RatingCount>;
  };
}

/** @param body JSON as the peer answered @returns the answer in the shape that plain JSON has */
export function normalise(peer: PeerName, work: Work, body: string): unknown {
  const answer: unknown = JSON.parse(body);
  if (peer === 'buffer' || peer === 'json') return answer;
  const { data } = answer as Answered;
  if (peer.startsWith('apollo')) return data[work];
  if (work === 'list')
    return data.allReports?.nodes.map(listed) ?? data.allListedIndicators?.nodes.map(nested);
  if (work === 'headline') return data.allRatingCounts?.nodes;
  const report = data.reportByPeriodIdAndIndicatorId;
  return report === undefined ? undefined : detailed(report);
}

function listed(report: Reported<'latest' | 'previous' | 'target'>): ListedIndicator {
  const { latest, previous, target } = report.indicatorByIndicatorId;
  return { ...reported(report), latest: only(latest), previous: only(previous), target: only(target) };
}

function nested({ indicatorId: id, periodId, previousPeriodId, ...row }: FlatRow): ListedIndicator {
  return {
    id,
    ...row,
    latest: figure(periodId, row.latest),
    previous: figure(previousPeriodId, row.previous),
    target: figure(periodId, row.target),
  };
}

function figure(periodId: number, value: string | null): Figure | null {
  return value === null ? null : { periodId, value };
}

function detailed(report: Reported<'actuals' | 'targets'>): IndicatorDetail {
  const { actuals, targets } = report.indicatorByIndicatorId;
  return { ...reported(report), actuals: actuals.nodes, targets: targets.nodes };
}

function reported({ indicatorByIndicatorId, title, unit, area, rag }: Reported<never>): Report {
  const { rowId, code } = indicatorByIndicatorId;
  return { id: rowId, code, title, unit, area, rag };
}

function only({ nodes }: Nodes<Figure>): Figure | null {
  return nodes[0] ?? null;
}
