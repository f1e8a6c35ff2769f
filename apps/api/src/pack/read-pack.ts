import { type AreaRow, type EditionRow, readEditionsById } from '@dial/database/read/editions';
import type { OverrideRow } from '@dial/database/read/overrides';
import type { Reader } from '@dial/database/read/reader';
import { type ReportRow, readReportPage } from '@dial/database/read/reports';
import type { ToldRow } from '@dial/database/read/told-rows';
import { transitions } from '@dial/domain/transitions/transitions';
import { loadAll } from '../schema/load-all.ts';
import { LIMITS } from '../server/limits.ts';
import { createLoaders, type Loaders } from '../server/loaders.ts';
import { PUBLIC_VIEWER } from '../server/viewer.ts';
import { editionSummary } from '../shared/edition-summary.ts';
import { quartersBack, ratedRows } from '../shared/part-of-edition.ts';
import type { PackChoice } from './pack-choice.ts';
import type { PackOverride, PackReport, PackRows } from './pack-rows.ts';

/** What the pack says beside what is in the database. */
export type PackPlace = Pick<PackRows, 'council' | 'site' | 'licence'>;

type Read = { readonly rows: PackRows } | { readonly error: string };

/** Reads what a pack is made from, as the reader may see it; a sentence where there is nothing such. */
export async function readPack(reader: Reader, choice: PackChoice, place: PackPlace): Promise<Read> {
  // The loaders of what only somebody signed in may see are not asked.
  const loaders = createLoaders({ reader, viewer: PUBLIC_VIEWER, kept: null });
  const [edition] = await readEditionsById(reader, [choice.edition]);
  if (edition === undefined) return { error: `There is no edition ${choice.edition}.` };
  const all = await loaders.areasOfEdition.load(edition.id);
  const area = all.find(({ id }) => id === choice.area) ?? null;
  if (choice.area !== null && area === null)
    return { error: `The edition ${edition.id} has no area ${choice.area}.` };
  const reports = await reportsOf(reader, loaders, choice);
  if (reports.length === 0) return { error: 'None of the chosen indicators is in the edition.' };
  const [, before = ''] = quartersBack(edition.id, 2);
  const preceding = await loaders.edition.load(before);
  const rows = await withParts(loaders, reports, preceding);
  const isWhole = choice.area === null && choice.indicators === null;
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
      summary: isWhole ? await summaryOf(loaders, edition) : null,
      changed: preceding === null ? null : await changedSince(loaders, preceding, edition, reports),
      reports: rows,
      periods: await loadAll(loaders.period, periodIds(rows)),
    },
  };
}

async function reportsOf(
  reader: Reader,
  loaders: Loaders,
  { edition, area, indicators }: PackChoice,
): Promise<ReportRow[]> {
  const { rows } = await readReportPage(reader, {
    editionId: edition,
    filter: { areas: area === null ? null : [area] },
    order: { field: 'POSITION', descending: false },
    first: LIMITS.pack.indicators,
    after: null,
  });
  const wanted = indicators === null ? null : new Set(indicators);
  const chosen = rows.filter(({ indicatorId }) => wanted === null || wanted.has(indicatorId));
  return loadAll(
    loaders.report,
    chosen.map(({ id }) => id),
  );
}

const standing = (areas: readonly AreaRow[], reports: readonly ReportRow[]) =>
  areas.filter(({ id }) => reports.some(({ areaId }) => areaId === id));

async function summaryOf(loaders: Loaders, { id, documentId }: EditionRow): Promise<string[]> {
  const sentences = await editionSummary(id, documentId !== null, { loaders });
  return sentences.map(({ parts }) => parts.map(({ text }) => text).join(''));
}

async function changedSince(
  loaders: Loaders,
  preceding: EditionRow,
  edition: EditionRow,
  reports: readonly ReportRow[],
): Promise<readonly string[]> {
  const [before, now] = await Promise.all([
    ratedRows(preceding.id, { loaders }),
    ratedRows(edition.id, { loaders }),
  ]);
  const held = new Set(reports.map(({ indicatorId }) => indicatorId));
  return transitions(before ?? [], now ?? []).changed.filter((id) => held.has(id));
}

async function withParts(
  loaders: Loaders,
  reports: readonly ReportRow[],
  preceding: EditionRow | null,
): Promise<PackReport[]> {
  const [{ editionId } = { editionId: '' }] = reports;
  const told = new Map((await loaders.toldRows.load(editionId)).map((row) => [row.reportId, row]));
  return Promise.all(
    reports.map(async (report): Promise<PackReport> => {
      const { id, indicatorId } = report;
      const [indicator, before, targets, figures, breaks, commentary, conflicts, outcomes, overrides] =
        await Promise.all([
          loaders.indicator.load(indicatorId),
          preceding === null ? null : loaders.report.load(`${preceding.id}.${indicatorId}`),
          loaders.targets.load(id),
          loaders.observationsOfReport.load(id),
          loaders.seriesBreaks.load(indicatorId),
          loaders.commentary.load(id),
          loaders.conflicts.load(id),
          outcomesOf(loaders, indicatorId),
          loaders.overridesOfReport.load(id),
        ]);
      if (indicator === null) throw new Error(`The indicator of ${id} is not seen with it.`);
      const facts = told.get(id);
      return {
        report,
        indicator,
        before: before?.rag ?? null,
        targets,
        figures,
        breaks: breaks
          .filter(({ editionIds }) => editionIds.includes(editionId))
          .map(({ periodId }) => periodId),
        commentary,
        conflicts,
        outcomes,
        override: overrideOf(overrides),
        outlook: facts === undefined ? null : outlookWords(facts.outlook),
        risk: facts?.risk ?? null,
        signal: facts === undefined ? null : signalWords(facts.signal),
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

const outlookWords = (made: ToldRow['outlook']) => (made.kind === 'none' ? null : made.explanation);

/** A run chart says nothing but that it is too short. */
const signalWords = (made: ToldRow['signal']) =>
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
