import type { PrismaClient } from '../open/client.ts';

interface About {
  /** An edition that has come to the executive. */
  readonly editionId: string;
  readonly reportId: string;
  readonly indicatorId: string;
}

/** One made-up row of each table that a cycle leaves behind it about an edition and a row of it, two moments apart. */
export async function madeHistory(
  prisma: PrismaClient,
  { editionId, reportId, indicatorId }: About,
): Promise<void> {
  const at = new Date('2098-01-01T12:00:00Z');
  const by = { author: 'made-up', at };
  const content = { title: 'Made up', introduction: [], meetings: [], highlights: [], areas: [] };
  const row = { ...ROW, title: 'Made up' };
  await prisma.editionVersion.createMany({
    data: [
      { editionId, version: 1, moment: 1, ...by, cause: 'open', content },
      {
        editionId,
        version: 2,
        moment: 2,
        ...by,
        cause: 'highlights',
        content: { ...content, title: 'Made anew' },
      },
    ],
  });
  await prisma.reportVersion.createMany({
    data: [
      { reportId, version: 1, moment: 1, ...by, cause: 'open', content: row },
      {
        reportId,
        version: 2,
        moment: 2,
        ...by,
        cause: 'correct',
        note: 'Made up.',
        content: { ...row, title: 'Made anew' },
      },
    ],
  });
  await prisma.editionStep.create({
    data: { editionId, number: 1, to: 'EXECUTIVE', moment: 2, at, by: 'made-up', hash: 'made-up' },
  });
  await prisma.recommendation.create({
    data: {
      ...{ id: `${editionId}.recommendation-1`, editionId, number: 1, text: 'Made up.', ...by },
      indicators: { create: { indicatorId, position: 1 } },
    },
  });
  await prisma.ratingOverride.create({
    data: {
      ...{ id: `${reportId}.override-1`, reportId, rag: 'red', reason: 'Made up.' },
      ...{ expiresOn: new Date('2099-01-01'), state: 'PROPOSED', proposedBy: 'made-up' },
    },
  });
  await prisma.return.create({
    data: { id: reportId, editionId, state: 'NOT_STARTED', dueOn: at, content: {} },
  });
  await prisma.auditEvent.create({
    data: { ...{ actor: 'made-up', action: 'made', subject: reportId, details: {} }, editionId, indicatorId },
  });
}

/** What a row shows that has nothing to show. */
const ROW = {
  series: null,
  unit: 'number',
  decimals: 0,
  area: { id: 'made-up', name: 'Made up' },
  position: 1,
  listedOnly: false,
  frequency: null,
  period: null,
  periodLabel: null,
  responsibility: {
    directorate: null,
    service: null,
    reportingOfficers: [],
    authorisingManagers: [],
    director: null,
  },
  actual: null,
  yearToDate: null,
  targets: [],
  publishedRag: null,
  computedRag: null,
  rag: null,
  unratedReason: 'NO_TARGET',
  explanation: 'Made up.',
  ruleVersion: 'made-up',
  ratedValue: null,
  ratedTarget: null,
  distancePercent: null,
  movement: 'NOT_COMPARABLE',
  movementComparedWith: null,
  movementChange: null,
  override: null,
  commentary: [],
};
