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
import type { Reader } from '@dial/database/read/reader';
import {
  readDirections,
  readReportsById,
  readReportsOfIndicators,
  readTargets,
} from '@dial/database/read/reports';
import { readToldRows } from '@dial/database/read/told-rows';
import { many, one } from './batch.ts';
import { createCycleLoaders } from './cycle-loaders.ts';
import { createStrategyLoaders } from './strategy-loaders.ts';
import type { Viewer } from './viewer.ts';

/** One statement for all rows of a list that ask for the same thing, however many they are. */
export function createLoaders(reader: Reader, viewer: Viewer) {
  return {
    edition: one(reader, readEditionsById, (row) => row.id),
    areasOfEdition: many(reader, readAreasOfEditions, (row) => row.editionId),
    area: one(reader, readAreasById, (row) => row.id),
    meetings: many(reader, readMeetings, (row) => row.editionId),
    highlights: many(reader, readHighlights, (row) => row.editionId),
    glossary: many(reader, readGlossary, (row) => row.editionId),
    ratingCounts: many(reader, readRatingCounts, (row) => row.areaId),
    ratedRows: many(reader, readRatedRows, (row) => row.editionId),
    toldRows: many(reader, readToldRows, (row) => row.editionId),
    conflictsOfEdition: many(reader, readConflictsOfEditions, (row) => row.editionId),
    indicator: one(reader, readIndicatorsById, (row) => row.id),
    group: many(reader, readIndicatorsOfGroups, (row) => row.groupId ?? ''),
    period: one(reader, readPeriodsById, (row) => row.id),
    observation: one(reader, readObservationsById, (row) => row.id),
    observations: many(reader, readStandingObservations, (row) => row.indicatorId),
    observationsOfReport: many(reader, readObservationsOfReports, (row) => row.reportId),
    breakdownsOfReport: many(reader, readBreakdownsOfReports, (row) => row.reportId),
    analysis: one(reader, readAnalysis, (row) => row.reportId),
    report: one(reader, readReportsById, (row) => row.id),
    reportsOfIndicator: many(reader, readReportsOfIndicators, (row) => row.indicatorId),
    targets: many(reader, readTargets, (row) => row.reportId),
    directions: many(reader, readDirections, (row) => row.reportId),
    commentary: many(reader, readCommentary, (row) => row.reportId),
    person: one(reader, readPeopleById, (row) => row.id),
    conflicts: many(reader, readConflicts, (row) => row.reportId ?? ''),
    ...createStrategyLoaders(reader),
    ...createCycleLoaders(reader, viewer),
  };
}

export type Loaders = ReturnType<typeof createLoaders>;
