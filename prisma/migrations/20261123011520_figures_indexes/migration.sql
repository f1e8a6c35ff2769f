-- An index holds what is asked for by it and no more: an index that nothing asks, or that holds rows that are never asked for by it,
-- still costs with every figure that is filed.
-- DropIndex
DROP INDEX "Observation_documentId_idx";
CREATE INDEX "Observation_documentId_idx" ON "Observation" ("documentId") WHERE "documentId" IS NOT NULL;

-- DropIndex
DROP INDEX "Observation_editionId_indicatorId_idx";
CREATE INDEX "Observation_editionId_indicatorId_idx" ON "Observation" ("editionId", "indicatorId") WHERE "current" AND "editionId" IS NOT NULL;

-- DropIndex
DROP INDEX "Observation_periodId_idx";
