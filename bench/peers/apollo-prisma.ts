// Apollo Server as it comes over Prisma with nested includes: what most would write. It is spared the usual trap, taking the
// newest two by order, for which Prisma loads every value and slices in memory.
import './production.ts';
import { PrismaPg } from '@prisma/adapter-pg';
import type { Figure } from './answers.ts';
import { serveApollo } from './apollo.ts';
import { environmentVariable } from './environment.ts';
import { PrismaClient } from './generated/client.ts';
import { CONNECTIONS } from './read.ts';
import { LISTED } from './scales.ts';

const adapter = new PrismaPg(
  { connectionString: environmentVariable('DATABASE_URL'), max: CONNECTIONS },
  { schema: 'peer' },
);
const prisma = new PrismaClient({ adapter });

await serveApollo({
  list: async (period) => {
    const observations = { where: { breakdownId: 0, periodId: { in: [period - 1, period] } } };
    const reports = await prisma.report.findMany({
      where: { periodId: period },
      orderBy: { indicatorId: 'asc' },
      take: LISTED,
      include: { indicator: { include: { observations } } },
    });
    return reports.map(({ indicator, ...report }) => ({
      ...report,
      id: indicator.id,
      code: indicator.code,
      latest: find(indicator.observations, 'actual', period),
      previous: find(indicator.observations, 'actual', period - 1),
      target: find(indicator.observations, 'target', period),
    }));
  },
  detail: async (period, indicatorId) => {
    const observations = { where: { breakdownId: 0 }, orderBy: { periodId: 'asc' } } as const;
    const report = await prisma.report.findUnique({
      where: { periodId_indicatorId: { periodId: period, indicatorId } },
      include: { indicator: { include: { observations } } },
    });
    if (report === null) return undefined;
    const { id, code, observations: history } = report.indicator;
    return { ...report, id, code, actuals: ofKind(history, 'actual'), targets: ofKind(history, 'target') };
  },
  headline: async (period) => {
    const counts = await prisma.report.groupBy({
      by: ['area', 'rag'],
      where: { periodId: period },
      _count: true,
      orderBy: [{ area: 'asc' }, { rag: 'asc' }],
    });
    return counts.map(({ area, rag, _count }) => ({ area, rag, indicators: _count }));
  },
});

interface Observation {
  readonly kind: 'actual' | 'target';
  readonly periodId: number;
  readonly value: { toFixed(places: number): string };
}

function ofKind(observations: readonly Observation[], wanted: Observation['kind']): readonly Figure[] {
  return observations.filter(({ kind }) => kind === wanted).map(figure);
}

function find(
  observations: readonly Observation[],
  kind: Observation['kind'],
  period: number,
): Figure | null {
  const found = observations.find((one) => one.kind === kind && one.periodId === period);
  return found === undefined ? null : figure(found);
}

/** Every generated value has one decimal place. */
function figure({ periodId, value }: Observation): Figure {
  return { periodId, value: value.toFixed(1) };
}
