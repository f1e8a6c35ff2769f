import { readAnalysis } from '@dial/database/read/analysis';
import { readBreakdownsOfReports } from '@dial/database/read/breakdowns';
import {
  readAreasById,
  readAreasOfEditions,
  readEditionsById,
  readGlossary,
  readHighlights,
  readMeetings,
  readRatingCounts,
} from '@dial/database/read/editions';
import {
  readIndicatorsById,
  readIndicatorsOfGroups,
  readObservationsById,
  readObservationsOfReports,
  readPeriodsById,
  readStandingObservations,
} from '@dial/database/read/indicators';
import { readCommentary, readConflicts, readConflictsOfEditions } from '@dial/database/read/narrative';
import { readPeopleById } from '@dial/database/read/people';
import { readRatedRows } from '@dial/database/read/rated-rows';
import {
  readDirections,
  readReportsById,
  readReportsOfIndicators,
  readTargets,
} from '@dial/database/read/reports';
import { readToldRows } from '@dial/database/read/told-rows';
import { loadersOf, many, one } from './batch.ts';
import { CYCLE_LOADERS } from './cycle-loaders.ts';
import { STRATEGY_LOADERS } from './strategy-loaders.ts';

/** One statement for all rows of a list that ask for the same thing, however many they are. */
export const createLoaders = loadersOf({
  edition: one(readEditionsById, (row) => row.id),
  areasOfEdition: many(readAreasOfEditions, (row) => row.editionId),
  area: one(readAreasById, (row) => row.id),
  meetings: many(readMeetings, (row) => row.editionId),
  highlights: many(readHighlights, (row) => row.editionId),
  glossary: many(readGlossary, (row) => row.editionId),
  ratingCounts: many(readRatingCounts, (row) => row.areaId),
  ratedRows: many(readRatedRows, (row) => row.editionId),
  toldRows: many(readToldRows, (row) => row.editionId),
  conflictsOfEdition: many(readConflictsOfEditions, (row) => row.editionId),
  indicator: one(readIndicatorsById, (row) => row.id),
  group: many(readIndicatorsOfGroups, (row) => row.groupId ?? ''),
  period: one(readPeriodsById, (row) => row.id),
  observation: one(readObservationsById, (row) => row.id),
  observations: many(readStandingObservations, (row) => row.indicatorId),
  observationsOfReport: many(readObservationsOfReports, (row) => row.reportId),
  breakdownsOfReport: many(readBreakdownsOfReports, (row) => row.reportId),
  analysis: one(readAnalysis, (row) => row.reportId),
  report: one(readReportsById, (row) => row.id),
  reportsOfIndicator: many(readReportsOfIndicators, (row) => row.indicatorId),
  targets: many(readTargets, (row) => row.reportId),
  directions: many(readDirections, (row) => row.reportId),
  commentary: many(readCommentary, (row) => row.reportId),
  person: one(readPeopleById, (row) => row.id),
  conflicts: many(readConflicts, (row) => row.reportId ?? ''),
  ...STRATEGY_LOADERS,
  ...CYCLE_LOADERS,
});

export type Loaders = ReturnType<typeof createLoaders>;
