import { readReturnCounts } from '@dial/database/read/board';
import { readChecklistFacts } from '@dial/database/read/checklist-facts';
import { readEditionHeads } from '@dial/database/read/edition-heads';
import { readCorrections, readReportVersions, readSteps } from '@dial/database/read/history';
import { readOverridesOfReports, readOverridesWithin } from '@dial/database/read/overrides';
import { readPlaces } from '@dial/database/read/places';
import type { Reader } from '@dial/database/read/reader';
import { readRecommendations, readRecommendationsById } from '@dial/database/read/recommendations';
import { readReturnHistory, readReturnTargets } from '@dial/database/read/return-figures';
import type { ReturnScope } from '@dial/database/read/return-scope';
import { readReturnTrail } from '@dial/database/read/return-trail';
import { readReturnsById } from '@dial/database/read/returns';
import { readRevisedSince } from '@dial/database/read/revised-since';
import { readSeriesBreaks } from '@dial/database/read/series-breaks';
import { readTargetSettings } from '@dial/database/read/target-settings';
import { previewReturns } from '@dial/database/write/preview-return';
import type { ChecklistFacts } from '@dial/domain/stage/checklist-facts';
import type { Permission } from '../schema/permissions.ts';
import { isNowhere, OVERRIDE_PERMISSIONS, RETURN_PERMISSIONS, scopeOf } from '../schema/scope.ts';
import { today } from '../schema/today.ts';
import { batched, type MakeLoader, many, one } from './batch.ts';

/** The loaders of what the reporting cycle brings to an edition; returns and overrides are those within the viewer's scope. */
export const CYCLE_LOADERS = {
  place: one(readPlaces, (row) => row.reportId),
  overridesOfReport: many(readOverridesOfReports, (row) => row.reportId),
  recommendation: one(readRecommendationsById, (row) => row.id),
  recommendationsOfEdition: many(readRecommendations, (row) => row.editionId),
  seriesBreaks: many(readSeriesBreaks, (row) => row.indicatorId),
  targetSettings: many(readTargetSettings, (row) => row.indicatorId),
  steps: many(readSteps, (row) => row.editionId),
  corrections: many(readCorrections, (row) => row.editionId),
  reportVersions: many(readReportVersions, (row) => row.reportId),
  revisedSince: many(readRevisedSince, (row) => row.reportId),
  editionHead: ofReturns(readEditionHeads, (read) => one(read, (row) => row.id)),
  return: ofReturns(readReturnsById, (read) => one(read, (row) => row.id)),
  returnHistory: ofReturns(readReturnHistory, (read) => many(read, (row) => row.returnId)),
  returnTargets: ofReturns(readReturnTargets, (read) => many(read, (row) => row.reportId)),
  returnPreview: ofReturns(readPreviews, (read) => one(read, (row) => row.id)),
  returnTrail: ofReturns(readReturnTrail, (read) => many(read, (row) => row.returnId)),
  override: within(
    OVERRIDE_PERMISSIONS,
    (asker, ids, scope) => readOverridesWithin(asker, scope, { ids }),
    (read) => one(read, (row) => row.id),
  ),
  overridesOfReturn: ofReturns(
    (asker, reportIds, scope) => readOverridesWithin(asker, scope, { reportIds }),
    (read) => many(read, (row) => row.reportId),
  ),
  checklistFacts: neverKept(batched(checklistFacts)),
  returnCounts: neverKept(
    many(
      (asker, ids) => readReturnCounts(asker, ids, today()),
      (row) => row.editionId,
    ),
  ),
} as const;

/** What the checklists of editions are made from. */
async function checklistFacts(reader: Reader, ids: readonly string[]): Promise<(ChecklistFacts | null)[]> {
  const facts = await readChecklistFacts(reader, ids, today());
  return ids.map((id) => facts.get(id) ?? null);
}

/** What would be made of what is saved of returns. */
async function readPreviews(reader: Reader, ids: readonly string[], scope: ReturnScope) {
  return previewReturns(reader, await readReturnsById(reader, ids, scope));
}

type ScopedRead<Row> = (reader: Reader, keys: readonly string[], scope: ReturnScope) => Promise<Row[]>;

/** A loader of what is within the viewer's scope; it asks for nothing where nothing lies in it. */
function within<Row, Value>(
  permissions: readonly Permission[],
  read: ScopedRead<Row>,
  make: (read: (reader: Reader, keys: readonly string[]) => Promise<Row[]>) => MakeLoader<Value>,
): MakeLoader<Value> {
  return (from, name) => {
    const scope = scopeOf(from.viewer, ...permissions);
    const scoped = (reader: Reader, keys: readonly string[]) =>
      isNowhere(scope) ? Promise.resolve([]) : read(reader, keys, scope);
    return neverKept(make(scoped))(from, name);
  };
}

function ofReturns<Row, Value>(
  read: ScopedRead<Row>,
  make: Parameters<typeof within<Row, Value>>[2],
): MakeLoader<Value> {
  return within(RETURN_PERMISSIONS, read, make);
}

/** Of what belongs to a viewer or a day, and not to the data alone. */
function neverKept<Value>(make: MakeLoader<Value>): MakeLoader<Value> {
  return (from, name) => make({ ...from, kept: null }, name);
}
