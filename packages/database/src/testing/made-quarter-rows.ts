import { EMPTY_RETURN, type ReturnContent } from '@dial/domain/return/return-content';
import type { PrismaClient } from '../open/client.ts';
import { approveReturn } from '../write/decide-returns.ts';
import { openEdition } from '../write/open-edition.ts';
import { approveOverride, proposeOverride } from '../write/overrides.ts';
import { recommend } from '../write/recommendations.ts';
import { submitReturn } from '../write/returns.ts';
import { saveView } from '../write/saved-views.ts';
import { recordBreak, withdrawBreak } from '../write/series-breaks.ts';
import { moveEdition } from '../write/stages.ts';
import { setTargets } from '../write/targets.ts';
import { writerOf } from '../write/writer.ts';
import { madePerson } from './made-person.ts';

const WHY = 'Made up for a test.';

/** No figure is made up: each return says that there is none. */
const NO_FIGURE: ReturnContent = { ...EMPTY_RETURN, status: 'NOT_AVAILABLE', reason: WHY, commentary: WHY };

/**
 * The edition after another, filed, signed off and taken to scrutiny by made-up people, with a row in every table that a quarter
 * leaves behind. @returns its id
 */
export async function madeQuarterRows(prisma: PrismaClient, from: string): Promise<string> {
  const person = await madePerson(prisma);
  const editor = writerOf(prisma, person);
  const manager = writerOf(prisma, 'made-up-manager');
  const id = await done(openEdition(editor, { from, title: null, dueDates: [] }));
  const returns = await prisma.return.findMany({ where: { editionId: id }, orderBy: { id: 'asc' } });
  const due = returns.filter(({ state }) => state !== 'NOT_DUE');
  const [first] = due;
  if (first === undefined) throw new Error(`Nothing is due in ${id}.`);
  const report = await prisma.indicatorReport.findUniqueOrThrow({ where: { id: first.id } });
  const target = { cadence: 'STANDING', period: null, value: '0', lower: null, upper: null } as const;
  const targets = [{ ...target, provisional: true, version: 0 }];
  await done(setTargets(editor, { indicatorId: report.indicatorId, targets, reason: WHY }));
  const expiresOn = new Date(Date.now() + 86_400_000 * 30).toISOString().slice(0, 10);
  const override = await done(
    proposeOverride(editor, { reportId: first.id, rag: 'amber', reason: WHY, expiresOn }),
  );
  await done(approveOverride(manager, { id: override, version: 1, reason: null }));
  for (const { id: each, version } of due) {
    await done(submitReturn(editor, { id: each, version, content: NO_FIGURE }));
    await done(approveReturn(manager, { id: each, version: version + 1 }));
  }
  const revision = async () => (await prisma.edition.findUniqueOrThrow({ where: { id } })).revision;
  for (const to of ['MANAGEMENT_TEAM', 'SCRUTINY'] as const)
    await done(moveEdition(editor, { editionId: id, to, revision: await revision(), note: WHY }));
  const indicators = [report.indicatorId];
  await done(recommend(editor, { editionId: id, text: WHY, indicators, dueOn: null }));
  const rows = [{ id: first.id, row: 2, version: 1, content: NO_FIGURE, changes: false }];
  await prisma.returnImport.create({
    data: {
      id: 'made-up-import',
      editionId: id,
      fileName: 'made-up.csv',
      hash: 'made-up',
      by: person,
      rows: JSON.parse(JSON.stringify(rows)),
    },
  });
  await prisma.reminder.create({
    data: {
      id: 'made-up-reminder',
      personId: person,
      day: new Date('2026-11-02'),
      state: 'SENT',
      items: [],
      at: new Date(),
    },
  });
  await madeViewAndBreak(prisma, { editionId: id, indicatorId: report.indicatorId, personId: person });
  return id;
}

/** A view that somebody subscribes to, with what they were told of it, and a break that was withdrawn. */
async function madeViewAndBreak(
  prisma: PrismaClient,
  about: { readonly editionId: string; readonly indicatorId: string; readonly personId: string },
): Promise<void> {
  const { editionId, indicatorId, personId } = about;
  const editor = writerOf(prisma, personId);
  const address = `/editions/${editionId}/indicators`;
  const view = { name: 'Made up', address, newest: false, subscribed: true };
  const viewId = await done(saveView(editor, view, 'DRAFT'));
  const { version } = await prisma.dataVersion.findFirstOrThrow();
  const noticed = { viewId, editionId, moment: version, at: new Date('2026-11-02T12:00:00Z') };
  const changes = [{ indicatorId, title: 'Made up', before: null, now: 'amber' }];
  const notice = { id: `${viewId}.${version}.${editionId}`, ...noticed, kind: 'RATINGS', rows: 1 } as const;
  await prisma.viewNotice.create({ data: { ...notice, changes } });
  const broken = await done(recordBreak(editor, { indicatorId, period: '2020-21', reason: WHY }));
  await done(withdrawBreak(editor, { id: broken, version: 1, reason: WHY }));
}

/** What it came to, where nothing refused it. */
async function done(result: Promise<{ readonly kind: string; readonly id?: string }>): Promise<string> {
  const made = await result;
  if (made.kind !== 'ok' || made.id === undefined) throw new Error(JSON.stringify(made));
  return made.id;
}
