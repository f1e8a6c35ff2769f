import { readAnalysis } from '@dial/database/read/analysis';
import { type AreaRow, type EditionRow, readEditionsById } from '@dial/database/read/editions';
import type { OverrideRow } from '@dial/database/read/overrides';
import type { Reader } from '@dial/database/read/reader';
import { type ReportRow, readReportPage } from '@dial/database/read/reports';
import { outlook } from '@dial/domain/outlook/outlook';
import { signal } from '@dial/domain/signal/signal';
import { loadAll } from '../schema/load-all.ts';
import { precedingQuarter } from '../schema/preceding-quarter.ts';
import { LIMITS } from '../server/limits.ts';
import { createLoaders, type Loaders } from '../server/loaders.ts';
import { PUBLIC_VIEWER } from '../server/viewer.ts';
import type { PackChoice } from './pack-choice.ts';
import type { PackOverride, PackReport, PackRows } from './pack-rows.ts';

/** What the pack says beside what is in the database. */
export type PackPlace = Pick<PackRows, 'council' | 'site' | 'licence'>;

type Read = { readonly rows: PackRows } | { readonly error: string };

/** Reads what a pack is made from, as the reader may see it; a sentence where there is nothing such. */
export async function readPack(reader: Reader, choice: PackChoice, place: PackPlace): Promise<Read> {
  // The loaders of what only somebody signed in may see are not asked.
  const loaders = createLoaders(reader, PUBLIC_VIEWER);
  const [edition] = await readEditionsById(reader, [choice.edition]);
  if (edition === undefined) return { error: `There is no edition ${choice.edition}.` };
  const all = await loaders.areasOfEdition.load(edition.id);
  const area = all.find(({ id }) => id === choice.area) ?? null;
  if (choice.area !== null && area === null)
    return { error: `The edition ${edition.id} has no area ${choice.area}.` };
  const reports = await reportsOf(reader, choice);
  if (reports.length === 0) return { error: 'None of the chosen indicators is in the edition.' };
  const preceding = await loaders.edition.load(precedingQuarter(edition.financialYear, edition.quarter));
  const rows = await withParts(reader, loaders, reports, preceding);
  return {
    rows: {
      ...place,
      edition,
      preceding,
      area,
      chosen: choice.indicators !== null,
      areas: standing(all, reports),
      meetings: await loaders.meetings.load(edition.id),
      highlights: await loaders.highlights.load(edition.id),
      glossary: await loaders.glossary.load(edition.id),
      reports: rows,
      periods: await loadAll(loaders.period, periodIds(rows)),
    },
  };
}

async function reportsOf(reader: Reader, { edition, area, indicators }: PackChoice): Promise<ReportRow[]> {
  const { rows } = await readReportPage(reader, {
    editionId: edition,
    filter: { areas: area === null ? null : [area] },
    order: { field: 'POSITION', descending: false },
    first: LIMITS.pack.indicators,
    after: null,
  });
  const wanted = indicators === null ? null : new Set(indicators);
  return rows.filter(({ indicatorId }) => wanted === null || wanted.has(indicatorId));
}

const standing = (areas: readonly AreaRow[], reports: readonly ReportRow[]) =>
  areas.filter(({ id }) => reports.some(({ areaId }) => areaId === id));

async function withParts(
  reader: Reader,
  loaders: Loaders,
  reports: readonly ReportRow[],
  preceding: EditionRow | null,
): Promise<PackReport[]> {
  const analysed = new Map(
    (
      await readAnalysis(
        reader,
        reports.filter(({ listedOnly }) => !listedOnly).map(({ id }) => id),
      )
    ).map((row) => [row.reportId, row]),
  );
  return Promise.all(
    reports.map(async (report): Promise<PackReport> => {
      const { id, indicatorId } = report;
      const [indicator, before, targets, figures, commentary, conflicts, outcomes, overrides] =
        await Promise.all([
          loaders.indicator.load(indicatorId),
          preceding === null ? null : loaders.report.load(`${preceding.id}.${indicatorId}`),
          loaders.targets.load(id),
          loaders.observationsOfReport.load(id),
          loaders.commentary.load(id),
          loaders.conflicts.load(id),
          outcomesOf(loaders, indicatorId),
          loaders.overridesOfReport.load(id),
        ]);
      if (indicator === null) throw new Error(`The indicator of ${id} is not seen with it.`);
      const facts = analysed.get(id);
      return {
        report,
        indicator,
        before: before?.rag ?? null,
        targets,
        figures,
        commentary,
        conflicts,
        outcomes,
        override: overrideOf(overrides),
        outlook: facts === undefined ? null : outlookWords(outlook(facts.outlook)),
        signal: facts === undefined ? null : signalWords(signal(facts.signal)),
      };
    }),
  );
}

async function outcomesOf(loaders: Loaders, indicatorId: string) {
  const mappings = await loaders.mappingsOfIndicator.load(indicatorId);
  const served = mappings.filter(({ status }) => status !== 'RETIRED');
  const outcomes = await loadAll(
    loaders.outcome,
    served.map(({ outcomeId }) => outcomeId),
  );
  const names = new Map(outcomes.map(({ id, name }) => [id, name]));
  return served.map(({ outcomeId, status }) => ({
    name: names.get(outcomeId) ?? outcomeId,
    agreed: status === 'AGREED',
  }));
}

function overrideOf(overrides: readonly OverrideRow[]): PackOverride | null {
  const held = overrides.find(({ state }) => state === 'APPROVED');
  return held === undefined
    ? null
    : { reason: held.reason, author: held.proposedByName, approver: held.decidedByName };
}

const outlookWords = (made: ReturnType<typeof outlook>) => (made.kind === 'none' ? null : made.explanation);

/** A run chart says nothing but that it is too short. */
const signalWords = (made: ReturnType<typeof signal>) =>
  made.kind === 'none' || made.variation === null ? null : made.explanation;

function periodIds(rows: readonly PackReport[]): string[] {
  const ids = rows.flatMap(({ report, targets, figures }) => [
    report.periodId,
    report.ratedPeriodId,
    report.movementComparedWithId,
    ...targets.flatMap(({ periodId, baselineId }) => [periodId, baselineId]),
    ...figures.map(({ periodId }) => periodId),
  ]);
  return [...new Set(ids.filter((id) => id !== null))];
}
