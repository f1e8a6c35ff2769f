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
import DataLoader from 'dataloader';
import { isNowhere, OVERRIDE_PERMISSIONS, RETURN_PERMISSIONS, scopeOf } from '../schema/scope.ts';
import { today } from '../schema/today.ts';
import { many, one } from './batch.ts';
import type { Viewer } from './viewer.ts';

/** The loaders of what the reporting cycle brings; returns and overrides are those within the viewer's scope. */
export function createCycleLoaders(reader: Reader, viewer: Viewer) {
  const returns = scopeOf(viewer, ...RETURN_PERMISSIONS);
  const overrides = scopeOf(viewer, ...OVERRIDE_PERMISSIONS);
  return {
    place: one(reader, readPlaces, (row) => row.reportId),
    editionHead: one(reader, inScope(returns, readEditionHeads), (row) => row.id),
    return: one(reader, inScope(returns, readReturnsById), (row) => row.id),
    returnHistory: many(reader, inScope(returns, readReturnHistory), (row) => row.returnId),
    returnTargets: many(reader, inScope(returns, readReturnTargets), (row) => row.reportId),
    returnPreview: one(reader, inScope(returns, readPreviews), (row) => row.id),
    returnTrail: many(reader, inScope(returns, readReturnTrail), (row) => row.returnId),
    override: one(
      reader,
      inScope(overrides, (asker, ids, scope) => readOverridesWithin(asker, scope, { ids })),
      (row) => row.id,
    ),
    overridesOfReturn: many(
      reader,
      inScope(returns, (asker, reportIds, scope) => readOverridesWithin(asker, scope, { reportIds })),
      (row) => row.reportId,
    ),
    overridesOfReport: many(reader, readOverridesOfReports, (row) => row.reportId),
    checklistFacts: checklistFacts(reader),
    returnCounts: many(
      reader,
      (asker, ids) => readReturnCounts(asker, ids, today()),
      (row) => row.editionId,
    ),
    recommendation: one(reader, readRecommendationsById, (row) => row.id),
    recommendationsOfEdition: many(reader, readRecommendations, (row) => row.editionId),
    seriesBreaks: many(reader, readSeriesBreaks, (row) => row.indicatorId),
    targetSettings: many(reader, readTargetSettings, (row) => row.indicatorId),
    steps: many(reader, readSteps, (row) => row.editionId),
    corrections: many(reader, readCorrections, (row) => row.editionId),
    reportVersions: many(reader, readReportVersions, (row) => row.reportId),
    revisedSince: many(reader, readRevisedSince, (row) => row.reportId),
  };
}

/** What the checklists of editions are made from. */
function checklistFacts(reader: Reader) {
  return new DataLoader<string, ChecklistFacts | null>(async (ids) => {
    const facts = await readChecklistFacts(reader, ids, today());
    return ids.map((id) => facts.get(id) ?? null);
  });
}

/** What would be made of what is saved of returns. */
async function readPreviews(reader: Reader, ids: readonly string[], scope: ReturnScope) {
  return previewReturns(reader, await readReturnsById(reader, ids, scope));
}

/** A read within a scope; it asks for nothing where nothing lies in it. */
function inScope<Row>(
  scope: ReturnScope,
  read: (reader: Reader, keys: readonly string[], scope: ReturnScope) => Promise<Row[]>,
) {
  return (reader: Reader, keys: readonly string[]) =>
    isNowhere(scope) ? Promise.resolve([]) : read(reader, keys, scope);
}
