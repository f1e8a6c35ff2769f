-- CreateEnum
CREATE TYPE "Rag" AS ENUM ('red', 'amber', 'green');

-- CreateEnum
CREATE TYPE "UnratedReason" AS ENUM ('NO_TARGET', 'TARGET_NOT_NUMERIC', 'ZERO_TARGET_NO_TOLERANCE', 'NO_RULE', 'NOT_JUDGED', 'AWAITING_DATA', 'NOT_DUE', 'NOT_AVAILABLE', 'SUPPRESSED', 'UNCERTAIN_VALUE', 'DATA_ONLY');

-- CreateEnum
CREATE TYPE "Polarity" AS ENUM ('HIGHER_IS_BETTER', 'LOWER_IS_BETTER', 'WITHIN_RANGE', 'NOT_JUDGED');

-- CreateEnum
CREATE TYPE "Measure" AS ENUM ('COUNT', 'SNAPSHOT', 'SHARE', 'AVERAGE', 'RATE', 'AMOUNT');

-- CreateEnum
CREATE TYPE "Aggregation" AS ENUM ('SUM', 'LATEST', 'RECOMPUTE', 'AVERAGE', 'ROLLING', 'CUMULATIVE');

-- CreateEnum
CREATE TYPE "Frequency" AS ENUM ('MONTHLY', 'QUARTERLY', 'TERMLY', 'SIX_MONTHLY', 'ANNUAL', 'FIVE_YEARLY');

-- CreateEnum
CREATE TYPE "Movement" AS ENUM ('BETTER', 'WORSE', 'SAME', 'NOT_COMPARABLE');

-- CreateEnum
CREATE TYPE "ObservationKind" AS ENUM ('ACTUAL', 'TARGET', 'NATIONAL', 'STATISTICAL_NEIGHBOURS', 'COMPARISON', 'NUMERATOR', 'DENOMINATOR');

-- CreateEnum
CREATE TYPE "ObservationStatus" AS ENUM ('FINAL', 'PROVISIONAL', 'REVISED', 'AWAITED', 'NOT_DUE', 'NOT_AVAILABLE', 'NOT_APPLICABLE', 'NOT_SET', 'BLANK', 'SUPPRESSED', 'UNCERTAIN');

-- CreateEnum
CREATE TYPE "TargetCadence" AS ENUM ('PERIOD', 'YEAR_TO_DATE', 'YEAR', 'STANDING');

-- CreateEnum
CREATE TYPE "TargetForm" AS ENUM ('LEVEL', 'RANGE', 'CHANGE', 'SENTENCE');

-- CreateEnum
CREATE TYPE "HighlightKind" AS ENUM ('WORKING_WELL', 'TO_NOTE');

-- CreateEnum
CREATE TYPE "Stage" AS ENUM ('DRAFT', 'MANAGEMENT_TEAM', 'SCRUTINY', 'EXECUTIVE', 'PUBLISHED');

-- CreateTable
CREATE TABLE "DataVersion" (
    "id" INTEGER NOT NULL DEFAULT 1,
    "version" BIGINT NOT NULL DEFAULT 0,

    CONSTRAINT "DataVersion_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DataFile" (
    "path" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "loadedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "DataFile_pkey" PRIMARY KEY ("path")
);

-- CreateTable
CREATE TABLE "AuditEvent" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "actor" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "details" JSONB NOT NULL,

    CONSTRAINT "AuditEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Document" (
    "id" TEXT NOT NULL,
    "title" TEXT NOT NULL,

    CONSTRAINT "Document_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Period" (
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "label" TEXT NOT NULL,
    "start" DATE,
    "end" DATE,
    "sortKey" TEXT NOT NULL,

    CONSTRAINT "Period_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Edition" (
    "id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "financialYear" TEXT NOT NULL,
    "quarter" INTEGER NOT NULL,
    "stage" "Stage" NOT NULL,
    "publishedOn" DATE,
    "sortKey" TEXT NOT NULL,
    "documentId" TEXT NOT NULL,
    "version" TEXT,
    "producedBy" TEXT,
    "introduction" JSONB NOT NULL,
    "links" JSONB NOT NULL,
    "legend" JSONB NOT NULL,
    "printedTitles" JSONB NOT NULL,
    "coloursSurvived" BOOLEAN NOT NULL,
    "thresholdsPrinted" BOOLEAN NOT NULL,

    CONSTRAINT "Edition_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "EditionArea" (
    "id" TEXT NOT NULL,
    "editionId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "description" TEXT,
    "references" TEXT,
    "publishedRed" INTEGER,
    "publishedAmber" INTEGER,
    "publishedGreen" INTEGER,
    "publishedRaw" TEXT[],
    "line" INTEGER,

    CONSTRAINT "EditionArea_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TargetOutcome" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,

    CONSTRAINT "TargetOutcome_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AreaTargetOutcome" (
    "areaId" TEXT NOT NULL,
    "outcomeId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "raw" TEXT NOT NULL,
    "line" INTEGER NOT NULL,

    CONSTRAINT "AreaTargetOutcome_pkey" PRIMARY KEY ("areaId","outcomeId")
);

-- CreateTable
CREATE TABLE "Meeting" (
    "editionId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "body" TEXT NOT NULL,
    "date" DATE NOT NULL,
    "dateRaw" TEXT NOT NULL,
    "line" INTEGER NOT NULL,

    CONSTRAINT "Meeting_pkey" PRIMARY KEY ("editionId","position")
);

-- CreateTable
CREATE TABLE "Highlight" (
    "id" TEXT NOT NULL,
    "editionId" TEXT NOT NULL,
    "kind" "HighlightKind" NOT NULL,
    "position" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "line" INTEGER NOT NULL,

    CONSTRAINT "Highlight_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "HighlightIndicator" (
    "highlightId" TEXT NOT NULL,
    "indicatorId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "HighlightIndicator_pkey" PRIMARY KEY ("highlightId","indicatorId")
);

-- CreateTable
CREATE TABLE "Directorate" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "sortKey" TEXT NOT NULL,
    "current" BOOLEAN NOT NULL,

    CONSTRAINT "Directorate_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Service" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "sortKey" TEXT NOT NULL,

    CONSTRAINT "Service_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Indicator" (
    "id" TEXT NOT NULL,
    "documentId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "series" TEXT,
    "printedTitles" TEXT[],
    "groupId" TEXT,
    "purpose" TEXT,
    "additional" TEXT,
    "unit" TEXT NOT NULL,
    "decimals" INTEGER,
    "polarity" "Polarity" NOT NULL,
    "polarityBy" TEXT NOT NULL,
    "polarityReason" TEXT NOT NULL,
    "polarityLine" INTEGER,
    "measure" "Measure",
    "aggregation" "Aggregation",
    "seasonal" BOOLEAN NOT NULL,
    "sortKey" TEXT NOT NULL,
    "searchText" TEXT NOT NULL,
    "retired" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "Indicator_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Observation" (
    "id" TEXT NOT NULL,
    "indicatorId" TEXT NOT NULL,
    "periodId" TEXT NOT NULL,
    "kind" "ObservationKind" NOT NULL,
    "breakdown" TEXT NOT NULL DEFAULT '',
    "reading" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "current" BOOLEAN NOT NULL,
    "standing" BOOLEAN NOT NULL,
    "value" DECIMAL,
    "raw" TEXT NOT NULL,
    "status" "ObservationStatus" NOT NULL,
    "expected" TEXT,
    "heading" TEXT,
    "numerator" DECIMAL,
    "denominator" DECIMAL,
    "note" TEXT,
    "documentId" TEXT,
    "line" INTEGER,
    "column" TEXT,
    "author" TEXT NOT NULL,
    "reason" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Observation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "IndicatorReport" (
    "id" TEXT NOT NULL,
    "editionId" TEXT NOT NULL,
    "indicatorId" TEXT NOT NULL,
    "areaId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "reference" TEXT,
    "listedOnly" BOOLEAN NOT NULL,
    "frequency" "Frequency",
    "frequencyRaw" TEXT,
    "periodId" TEXT,
    "timePeriodRaw" TEXT,
    "directorateId" TEXT,
    "directorateDerivedFrom" TEXT,
    "serviceId" TEXT,
    "reportingOfficers" TEXT[],
    "authorisingManagers" TEXT[],
    "director" TEXT,
    "responsibilityRaw" TEXT,
    "responsibilityLine" INTEGER,
    "actualId" TEXT,
    "yearToDateId" TEXT,
    "latestId" TEXT,
    "publishedRag" "Rag",
    "publishedRaw" TEXT,
    "computedRag" "Rag",
    "rag" "Rag",
    "unratedReason" "UnratedReason",
    "explanation" TEXT NOT NULL,
    "ruleVersion" TEXT NOT NULL,
    "ratedValue" DECIMAL,
    "ratedTarget" DECIMAL,
    "ratedPeriodId" TEXT,
    "distancePercent" DECIMAL,
    "ratingsDiffer" BOOLEAN NOT NULL,
    "movement" "Movement" NOT NULL,
    "movementComparedWithId" TEXT,
    "movementChange" DECIMAL,
    "movementExplanation" TEXT NOT NULL,
    "printedGood" TEXT,
    "trend" JSONB NOT NULL,
    "notes" JSONB NOT NULL,
    "lines" INTEGER[],
    "searchText" TEXT NOT NULL,
    "titleKey" TEXT NOT NULL,
    "areaKey" TEXT NOT NULL,
    "directorateKey" TEXT NOT NULL,
    "ragKey" INTEGER NOT NULL,
    "distanceKey" DECIMAL NOT NULL,

    CONSTRAINT "IndicatorReport_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Target" (
    "reportId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "cadence" "TargetCadence" NOT NULL,
    "form" "TargetForm" NOT NULL,
    "raw" TEXT NOT NULL,
    "value" DECIMAL,
    "lower" DECIMAL,
    "upper" DECIMAL,
    "changeBy" TEXT,
    "baselineId" TEXT,
    "provisional" BOOLEAN NOT NULL,
    "status" "ObservationStatus" NOT NULL,
    "standing" BOOLEAN NOT NULL,
    "periodId" TEXT,
    "documentId" TEXT NOT NULL,
    "line" INTEGER NOT NULL,
    "column" TEXT NOT NULL,
    "note" TEXT,

    CONSTRAINT "Target_pkey" PRIMARY KEY ("reportId","position")
);

-- CreateTable
CREATE TABLE "PrintedDirection" (
    "reportId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "periodId" TEXT,
    "raw" TEXT NOT NULL,
    "movement" "Movement" NOT NULL,
    "documentId" TEXT NOT NULL,
    "line" INTEGER NOT NULL,
    "column" TEXT NOT NULL,
    "note" TEXT,

    CONSTRAINT "PrintedDirection_pkey" PRIMARY KEY ("reportId","position")
);

-- CreateTable
CREATE TABLE "Commentary" (
    "id" TEXT NOT NULL,
    "editionId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "printed" TEXT,
    "heading" TEXT,
    "authors" TEXT[],
    "authorRaw" TEXT,
    "date" DATE,
    "dateRaw" TEXT,
    "note" TEXT,
    "firstLine" INTEGER NOT NULL,
    "lastLine" INTEGER NOT NULL,

    CONSTRAINT "Commentary_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CommentaryCover" (
    "commentaryId" TEXT NOT NULL,
    "indicatorId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "CommentaryCover_pkey" PRIMARY KEY ("commentaryId","indicatorId")
);

-- CreateTable
CREATE TABLE "Conflict" (
    "id" TEXT NOT NULL,
    "editionId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "subject" TEXT NOT NULL,
    "reason" TEXT NOT NULL,

    CONSTRAINT "Conflict_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ConflictReading" (
    "conflictId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "raw" TEXT NOT NULL,
    "documentId" TEXT NOT NULL,
    "line" INTEGER,
    "standing" BOOLEAN NOT NULL,
    "note" TEXT,

    CONSTRAINT "ConflictReading_pkey" PRIMARY KEY ("conflictId","position")
);

-- CreateTable
CREATE TABLE "ConflictIndicator" (
    "conflictId" TEXT NOT NULL,
    "indicatorId" TEXT NOT NULL,

    CONSTRAINT "ConflictIndicator_pkey" PRIMARY KEY ("conflictId","indicatorId")
);

-- CreateTable
CREATE TABLE "GlossaryTerm" (
    "editionId" TEXT NOT NULL,
    "term" TEXT NOT NULL,
    "explanation" TEXT NOT NULL,
    "linkLabel" TEXT,
    "raw" TEXT,
    "line" INTEGER NOT NULL,
    "sortKey" TEXT NOT NULL,

    CONSTRAINT "GlossaryTerm_pkey" PRIMARY KEY ("editionId","term")
);

-- CreateIndex
CREATE INDEX "Period_sortKey_id_idx" ON "Period"("sortKey", "id");

-- CreateIndex
CREATE INDEX "Edition_stage_sortKey_idx" ON "Edition"("stage", "sortKey");

-- CreateIndex
CREATE INDEX "Edition_documentId_idx" ON "Edition"("documentId");

-- CreateIndex
CREATE UNIQUE INDEX "Edition_financialYear_quarter_key" ON "Edition"("financialYear", "quarter");

-- CreateIndex
CREATE UNIQUE INDEX "EditionArea_editionId_position_key" ON "EditionArea"("editionId", "position");

-- CreateIndex
CREATE INDEX "AreaTargetOutcome_outcomeId_idx" ON "AreaTargetOutcome"("outcomeId");

-- CreateIndex
CREATE UNIQUE INDEX "Highlight_editionId_kind_position_key" ON "Highlight"("editionId", "kind", "position");

-- CreateIndex
CREATE INDEX "HighlightIndicator_indicatorId_idx" ON "HighlightIndicator"("indicatorId");

-- CreateIndex
CREATE INDEX "Indicator_groupId_idx" ON "Indicator"("groupId");

-- CreateIndex
CREATE INDEX "Indicator_documentId_idx" ON "Indicator"("documentId");

-- CreateIndex
CREATE INDEX "Indicator_sortKey_id_idx" ON "Indicator"("sortKey", "id");

-- CreateIndex
CREATE INDEX "Observation_periodId_idx" ON "Observation"("periodId");

-- CreateIndex
CREATE INDEX "Observation_documentId_idx" ON "Observation"("documentId");

-- CreateIndex
CREATE UNIQUE INDEX "Observation_indicatorId_periodId_kind_breakdown_reading_ver_key" ON "Observation"("indicatorId", "periodId", "kind", "breakdown", "reading", "version");

-- CreateIndex
CREATE INDEX "IndicatorReport_editionId_titleKey_id_idx" ON "IndicatorReport"("editionId", "titleKey", "id");

-- CreateIndex
CREATE INDEX "IndicatorReport_editionId_areaKey_id_idx" ON "IndicatorReport"("editionId", "areaKey", "id");

-- CreateIndex
CREATE INDEX "IndicatorReport_editionId_directorateKey_id_idx" ON "IndicatorReport"("editionId", "directorateKey", "id");

-- CreateIndex
CREATE INDEX "IndicatorReport_editionId_ragKey_id_idx" ON "IndicatorReport"("editionId", "ragKey", "id");

-- CreateIndex
CREATE INDEX "IndicatorReport_editionId_distanceKey_id_idx" ON "IndicatorReport"("editionId", "distanceKey", "id");

-- CreateIndex
CREATE INDEX "IndicatorReport_indicatorId_idx" ON "IndicatorReport"("indicatorId");

-- CreateIndex
CREATE INDEX "IndicatorReport_areaId_idx" ON "IndicatorReport"("areaId");

-- CreateIndex
CREATE INDEX "IndicatorReport_directorateId_idx" ON "IndicatorReport"("directorateId");

-- CreateIndex
CREATE INDEX "IndicatorReport_serviceId_idx" ON "IndicatorReport"("serviceId");

-- CreateIndex
CREATE INDEX "IndicatorReport_actualId_idx" ON "IndicatorReport"("actualId");

-- CreateIndex
CREATE INDEX "IndicatorReport_yearToDateId_idx" ON "IndicatorReport"("yearToDateId");

-- CreateIndex
CREATE INDEX "IndicatorReport_latestId_idx" ON "IndicatorReport"("latestId");

-- CreateIndex
CREATE UNIQUE INDEX "IndicatorReport_editionId_indicatorId_key" ON "IndicatorReport"("editionId", "indicatorId");

-- CreateIndex
CREATE UNIQUE INDEX "IndicatorReport_editionId_position_key" ON "IndicatorReport"("editionId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "Commentary_editionId_position_key" ON "Commentary"("editionId", "position");

-- CreateIndex
CREATE INDEX "CommentaryCover_indicatorId_idx" ON "CommentaryCover"("indicatorId");

-- CreateIndex
CREATE UNIQUE INDEX "Conflict_editionId_position_key" ON "Conflict"("editionId", "position");

-- CreateIndex
CREATE INDEX "ConflictIndicator_indicatorId_idx" ON "ConflictIndicator"("indicatorId");

-- AddForeignKey
ALTER TABLE "Edition" ADD CONSTRAINT "Edition_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EditionArea" ADD CONSTRAINT "EditionArea_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AreaTargetOutcome" ADD CONSTRAINT "AreaTargetOutcome_areaId_fkey" FOREIGN KEY ("areaId") REFERENCES "EditionArea"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AreaTargetOutcome" ADD CONSTRAINT "AreaTargetOutcome_outcomeId_fkey" FOREIGN KEY ("outcomeId") REFERENCES "TargetOutcome"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Meeting" ADD CONSTRAINT "Meeting_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Highlight" ADD CONSTRAINT "Highlight_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "HighlightIndicator" ADD CONSTRAINT "HighlightIndicator_highlightId_fkey" FOREIGN KEY ("highlightId") REFERENCES "Highlight"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "HighlightIndicator" ADD CONSTRAINT "HighlightIndicator_indicatorId_fkey" FOREIGN KEY ("indicatorId") REFERENCES "Indicator"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Indicator" ADD CONSTRAINT "Indicator_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Observation" ADD CONSTRAINT "Observation_indicatorId_fkey" FOREIGN KEY ("indicatorId") REFERENCES "Indicator"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Observation" ADD CONSTRAINT "Observation_periodId_fkey" FOREIGN KEY ("periodId") REFERENCES "Period"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Observation" ADD CONSTRAINT "Observation_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IndicatorReport" ADD CONSTRAINT "IndicatorReport_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IndicatorReport" ADD CONSTRAINT "IndicatorReport_indicatorId_fkey" FOREIGN KEY ("indicatorId") REFERENCES "Indicator"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IndicatorReport" ADD CONSTRAINT "IndicatorReport_areaId_fkey" FOREIGN KEY ("areaId") REFERENCES "EditionArea"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IndicatorReport" ADD CONSTRAINT "IndicatorReport_periodId_fkey" FOREIGN KEY ("periodId") REFERENCES "Period"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IndicatorReport" ADD CONSTRAINT "IndicatorReport_ratedPeriodId_fkey" FOREIGN KEY ("ratedPeriodId") REFERENCES "Period"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IndicatorReport" ADD CONSTRAINT "IndicatorReport_movementComparedWithId_fkey" FOREIGN KEY ("movementComparedWithId") REFERENCES "Period"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IndicatorReport" ADD CONSTRAINT "IndicatorReport_directorateId_fkey" FOREIGN KEY ("directorateId") REFERENCES "Directorate"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IndicatorReport" ADD CONSTRAINT "IndicatorReport_serviceId_fkey" FOREIGN KEY ("serviceId") REFERENCES "Service"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IndicatorReport" ADD CONSTRAINT "IndicatorReport_actualId_fkey" FOREIGN KEY ("actualId") REFERENCES "Observation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IndicatorReport" ADD CONSTRAINT "IndicatorReport_yearToDateId_fkey" FOREIGN KEY ("yearToDateId") REFERENCES "Observation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "IndicatorReport" ADD CONSTRAINT "IndicatorReport_latestId_fkey" FOREIGN KEY ("latestId") REFERENCES "Observation"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Target" ADD CONSTRAINT "Target_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "IndicatorReport"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Target" ADD CONSTRAINT "Target_periodId_fkey" FOREIGN KEY ("periodId") REFERENCES "Period"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Target" ADD CONSTRAINT "Target_baselineId_fkey" FOREIGN KEY ("baselineId") REFERENCES "Period"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Target" ADD CONSTRAINT "Target_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PrintedDirection" ADD CONSTRAINT "PrintedDirection_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "IndicatorReport"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PrintedDirection" ADD CONSTRAINT "PrintedDirection_periodId_fkey" FOREIGN KEY ("periodId") REFERENCES "Period"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PrintedDirection" ADD CONSTRAINT "PrintedDirection_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Commentary" ADD CONSTRAINT "Commentary_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CommentaryCover" ADD CONSTRAINT "CommentaryCover_commentaryId_fkey" FOREIGN KEY ("commentaryId") REFERENCES "Commentary"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CommentaryCover" ADD CONSTRAINT "CommentaryCover_indicatorId_fkey" FOREIGN KEY ("indicatorId") REFERENCES "Indicator"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Conflict" ADD CONSTRAINT "Conflict_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConflictReading" ADD CONSTRAINT "ConflictReading_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConflictReading" ADD CONSTRAINT "ConflictReading_conflictId_fkey" FOREIGN KEY ("conflictId") REFERENCES "Conflict"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConflictIndicator" ADD CONSTRAINT "ConflictIndicator_conflictId_fkey" FOREIGN KEY ("conflictId") REFERENCES "Conflict"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ConflictIndicator" ADD CONSTRAINT "ConflictIndicator_indicatorId_fkey" FOREIGN KEY ("indicatorId") REFERENCES "Indicator"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "GlossaryTerm" ADD CONSTRAINT "GlossaryTerm_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma cannot say.

-- At most one reading stands for an indicator, period, kind and breakdown.
CREATE UNIQUE INDEX "Observation_one_standing" ON "Observation" ("indicatorId", "periodId", "kind", "breakdown")
  WHERE "standing" AND "current";

-- One version of a reading is the current one.
CREATE UNIQUE INDEX "Observation_one_current" ON "Observation" ("indicatorId", "periodId", "kind", "breakdown", "reading")
  WHERE "current";

ALTER TABLE "DataVersion" ADD CONSTRAINT "DataVersion_one_row" CHECK ("id" = 1);
INSERT INTO "DataVersion" ("id", "version") VALUES (1, 0);

-- Missing is not zero: a status without a figure has none, and a figure has a status that says it is one.
ALTER TABLE "Observation" ADD CONSTRAINT "Observation_value_fits_status" CHECK (
  CASE
    WHEN "status" IN ('FINAL', 'PROVISIONAL', 'REVISED') THEN "value" IS NOT NULL
    WHEN "status" = 'UNCERTAIN' THEN true
    ELSE "value" IS NULL
  END
);
ALTER TABLE "Observation" ADD CONSTRAINT "Observation_version_positive" CHECK ("version" >= 1);
ALTER TABLE "Observation" ADD CONSTRAINT "Observation_line_positive" CHECK ("line" > 0);
ALTER TABLE "Observation" ADD CONSTRAINT "Observation_standing_is_current" CHECK ("current" OR NOT "standing");

ALTER TABLE "Indicator" ADD CONSTRAINT "Indicator_id_is_slug" CHECK ("id" ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE "Indicator" ADD CONSTRAINT "Indicator_polarity_by" CHECK ("polarityBy" IN ('document', 'editor'));
ALTER TABLE "Edition" ADD CONSTRAINT "Edition_quarter" CHECK ("quarter" BETWEEN 1 AND 4);
ALTER TABLE "Edition" ADD CONSTRAINT "Edition_id_is_year_and_quarter" CHECK ("id" = "financialYear" || '-q' || "quarter");
ALTER TABLE "EditionArea" ADD CONSTRAINT "EditionArea_id_carries_edition" CHECK (starts_with("id", "editionId" || '.'));
ALTER TABLE "EditionArea" ADD CONSTRAINT "EditionArea_counts_together" CHECK (
  num_nulls("publishedRed", "publishedAmber", "publishedGreen") IN (0, 3)
  AND "publishedRed" >= 0 AND "publishedAmber" >= 0 AND "publishedGreen" >= 0
);

-- A row has a computed rating or a reason why not, and readers see the published one first.
ALTER TABLE "IndicatorReport" ADD CONSTRAINT "IndicatorReport_rated_or_reason" CHECK (
  ("computedRag" IS NULL) <> ("unratedReason" IS NULL)
);
ALTER TABLE "IndicatorReport" ADD CONSTRAINT "IndicatorReport_rag_shown" CHECK (
  "rag" IS NOT DISTINCT FROM COALESCE("publishedRag", "computedRag")
);
ALTER TABLE "IndicatorReport" ADD CONSTRAINT "IndicatorReport_id_carries_edition" CHECK ("id" = "editionId" || '.' || "indicatorId");

ALTER TABLE "Target" ADD CONSTRAINT "Target_value_fits_form" CHECK (
  "status" NOT IN ('FINAL', 'PROVISIONAL', 'REVISED')
  OR CASE "form"
    WHEN 'LEVEL' THEN "value" IS NOT NULL
    WHEN 'CHANGE' THEN "value" IS NOT NULL AND "changeBy" IS NOT NULL AND "changeBy" IN ('percent', 'points', 'number')
    WHEN 'RANGE' THEN "lower" IS NOT NULL AND "upper" IS NOT NULL AND "lower" <= "upper"
    ELSE "value" IS NULL
  END
);
ALTER TABLE "Target" ADD CONSTRAINT "Target_standing_has_no_period" CHECK ("cadence" <> 'STANDING' OR "periodId" IS NULL);
