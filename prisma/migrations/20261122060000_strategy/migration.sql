-- Search compares trigrams. The extension is trusted: the owner of the database may create it.
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- CreateEnum
CREATE TYPE "MappingStatus" AS ENUM ('PROPOSED', 'AGREED', 'RETIRED');

-- CreateEnum
CREATE TYPE "MappingStrength" AS ENUM ('DIRECT', 'CONTRIBUTING');

-- CreateEnum
CREATE TYPE "Comparability" AS ENUM ('SAME', 'CHANGED_DEFINITION', 'NOT_COMPARABLE');

-- CreateEnum
CREATE TYPE "DeliveryMeasureStatus" AS ENUM ('REGISTERED', 'REQUESTED', 'APPROVED', 'DECLINED', 'WITHDRAWN');

-- CreateTable
CREATE TABLE "StrategicPriority" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "printed" JSONB NOT NULL,
    "note" TEXT,

    CONSTRAINT "StrategicPriority_pkey" PRIMARY KEY ("id")
);

-- A target outcome is an outcome of the vision from now on; its id stays.
ALTER TABLE "TargetOutcome" RENAME TO "Outcome";
ALTER TABLE "Outcome" RENAME CONSTRAINT "TargetOutcome_pkey" TO "Outcome_pkey";
ALTER TABLE "Outcome"
    ADD COLUMN "priorityId" TEXT,
    ADD COLUMN "position" INTEGER,
    ADD COLUMN "printed" JSONB NOT NULL DEFAULT '[]',
    ADD COLUMN "note" TEXT,
    ADD COLUMN "retired" BOOLEAN NOT NULL DEFAULT false;

-- How an edition words an outcome stays with the edition; the outcome has the words of the vision.
ALTER TABLE "AreaTargetOutcome" ADD COLUMN "text" TEXT;
UPDATE "AreaTargetOutcome" printed SET "text" = o."name" FROM "Outcome" o WHERE o."id" = printed."outcomeId";
ALTER TABLE "AreaTargetOutcome" ALTER COLUMN "text" SET NOT NULL;

-- CreateTable
CREATE TABLE "StrategyDocument" (
    "part" TEXT NOT NULL,
    "documentId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "body" JSONB NOT NULL,

    CONSTRAINT "StrategyDocument_pkey" PRIMARY KEY ("part")
);

-- CreateTable
CREATE TABLE "ProposedMeasure" (
    "id" TEXT NOT NULL,
    "section" TEXT NOT NULL,
    "outcomeId" TEXT,
    "position" INTEGER NOT NULL,
    "number" TEXT,
    "likelyNumber" TEXT,
    "text" TEXT NOT NULL,
    "aspirational" TEXT,
    "provider" TEXT,
    "internalOrExternal" TEXT,
    "frequency" TEXT,
    "includeIn2040" TEXT,
    "reportedIn" TEXT,
    "newOrExisting" TEXT,
    "notes" TEXT,
    "note" TEXT,
    "retired" BOOLEAN NOT NULL DEFAULT false,
    "printings" JSONB NOT NULL,
    "printed" JSONB NOT NULL,
    "documentId" TEXT NOT NULL,
    "line" INTEGER NOT NULL,

    CONSTRAINT "ProposedMeasure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "MeasureLayer" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "purpose" TEXT NOT NULL,
    "oversight" TEXT,
    "owners" TEXT,
    "changedBy" TEXT,
    "reported" TEXT,
    "printed" TEXT NOT NULL,
    "documentId" TEXT NOT NULL,
    "line" INTEGER NOT NULL,

    CONSTRAINT "MeasureLayer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "FrameworkMeasure" (
    "id" TEXT NOT NULL,
    "layerId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "question" TEXT NOT NULL,
    "questionInherited" BOOLEAN NOT NULL,
    "measure" TEXT NOT NULL,
    "directorateId" TEXT,
    "placeholder" TEXT,
    "note" TEXT,
    "retired" BOOLEAN NOT NULL DEFAULT false,
    "documentId" TEXT NOT NULL,
    "firstLine" INTEGER NOT NULL,
    "lastLine" INTEGER NOT NULL,

    CONSTRAINT "FrameworkMeasure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CorporatePlan" (
    "id" TEXT NOT NULL,
    "documentId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "vision" JSONB NOT NULL,
    "sections" JSONB NOT NULL,
    "timeline" JSONB NOT NULL,
    "timelineMissing" JSONB NOT NULL,
    "domains" JSONB NOT NULL,

    CONSTRAINT "CorporatePlan_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PlanPriority" (
    "id" TEXT NOT NULL,
    "planId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "printedHeading" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "focus" JSONB NOT NULL,
    "line" INTEGER NOT NULL,

    CONSTRAINT "PlanPriority_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PlanOutcome" (
    "id" TEXT NOT NULL,
    "priorityId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "name" TEXT NOT NULL,
    "printedHeading" TEXT NOT NULL,
    "context" JSONB NOT NULL,
    "actions" JSONB NOT NULL,
    "risks" JSONB NOT NULL,
    "mitigations" JSONB NOT NULL,
    "resources" JSONB NOT NULL,
    "missing" JSONB NOT NULL,
    "firstLine" INTEGER NOT NULL,
    "lastLine" INTEGER NOT NULL,

    CONSTRAINT "PlanOutcome_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PlanIndicator" (
    "id" TEXT NOT NULL,
    "code" TEXT,
    "text" TEXT NOT NULL,

    CONSTRAINT "PlanIndicator_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PlanOutcomeIndicator" (
    "outcomeId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "indicatorId" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "raw" TEXT,
    "note" TEXT,
    "line" INTEGER NOT NULL,

    CONSTRAINT "PlanOutcomeIndicator_pkey" PRIMARY KEY ("outcomeId","position")
);

-- CreateTable
CREATE TABLE "MeasureChain" (
    "id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "MeasureChain_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ChainMember" (
    "id" TEXT NOT NULL,
    "chainId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "indicatorId" TEXT,
    "proposedMeasureId" TEXT,
    "frameworkMeasureId" TEXT,
    "planIndicatorId" TEXT,

    CONSTRAINT "ChainMember_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "LineageLink" (
    "chainId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,
    "earlierId" TEXT NOT NULL,
    "laterId" TEXT NOT NULL,
    "comparability" "Comparability" NOT NULL,
    "changedTitle" TEXT,
    "changedUnit" TEXT,
    "changedPopulation" TEXT,
    "changedFrequency" TEXT,
    "changedDefinition" TEXT,
    "note" TEXT NOT NULL,

    CONSTRAINT "LineageLink_pkey" PRIMARY KEY ("chainId","position")
);

-- CreateTable
CREATE TABLE "OutcomeMapping" (
    "id" TEXT NOT NULL,
    "outcomeId" TEXT NOT NULL,
    "indicatorId" TEXT NOT NULL,

    CONSTRAINT "OutcomeMapping_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OutcomeMappingVersion" (
    "mappingId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "current" BOOLEAN NOT NULL,
    "status" "MappingStatus" NOT NULL,
    "strength" "MappingStrength" NOT NULL,
    "rationale" TEXT NOT NULL,
    "sources" JSONB NOT NULL,
    "author" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "OutcomeMappingVersion_pkey" PRIMARY KEY ("mappingId","version")
);

-- CreateTable
CREATE TABLE "DeliveryPlan" (
    "id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "owner" TEXT NOT NULL,
    "directorateId" TEXT,
    "author" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "DeliveryPlan_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "DeliveryMeasure" (
    "id" TEXT NOT NULL,
    "planId" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "unit" TEXT,
    "reason" TEXT NOT NULL,
    "frameworkMeasureId" TEXT,
    "proposedMeasureId" TEXT,
    "status" "DeliveryMeasureStatus" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "author" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "decisionReason" TEXT,
    "decidedBy" TEXT,
    "decidedAt" TIMESTAMPTZ(3),

    CONSTRAINT "DeliveryMeasure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SearchEntry" (
    "id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "target" TEXT NOT NULL,
    "editionId" TEXT,
    "title" TEXT NOT NULL,
    "detail" TEXT,
    "folded" TEXT NOT NULL,
    "sortKey" TEXT NOT NULL,

    CONSTRAINT "SearchEntry_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Outcome_priorityId_idx" ON "Outcome"("priorityId");

-- CreateIndex
CREATE INDEX "StrategyDocument_documentId_idx" ON "StrategyDocument"("documentId");

-- CreateIndex
CREATE INDEX "ProposedMeasure_outcomeId_idx" ON "ProposedMeasure"("outcomeId");

-- CreateIndex
CREATE INDEX "ProposedMeasure_documentId_idx" ON "ProposedMeasure"("documentId");

-- CreateIndex
CREATE INDEX "MeasureLayer_documentId_idx" ON "MeasureLayer"("documentId");

-- CreateIndex
CREATE INDEX "FrameworkMeasure_directorateId_idx" ON "FrameworkMeasure"("directorateId");

-- CreateIndex
CREATE INDEX "FrameworkMeasure_documentId_idx" ON "FrameworkMeasure"("documentId");

-- CreateIndex
CREATE UNIQUE INDEX "FrameworkMeasure_layerId_number_key" ON "FrameworkMeasure"("layerId", "number");

-- CreateIndex
CREATE INDEX "CorporatePlan_documentId_idx" ON "CorporatePlan"("documentId");

-- CreateIndex
CREATE UNIQUE INDEX "PlanPriority_planId_position_key" ON "PlanPriority"("planId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "PlanOutcome_priorityId_number_key" ON "PlanOutcome"("priorityId", "number");

-- CreateIndex
CREATE INDEX "PlanOutcomeIndicator_indicatorId_idx" ON "PlanOutcomeIndicator"("indicatorId");

-- CreateIndex
CREATE UNIQUE INDEX "MeasureChain_position_key" ON "MeasureChain"("position");

-- CreateIndex
CREATE INDEX "ChainMember_indicatorId_idx" ON "ChainMember"("indicatorId");

-- CreateIndex
CREATE INDEX "ChainMember_proposedMeasureId_idx" ON "ChainMember"("proposedMeasureId");

-- CreateIndex
CREATE INDEX "ChainMember_frameworkMeasureId_idx" ON "ChainMember"("frameworkMeasureId");

-- CreateIndex
CREATE INDEX "ChainMember_planIndicatorId_idx" ON "ChainMember"("planIndicatorId");

-- CreateIndex
CREATE UNIQUE INDEX "ChainMember_chainId_position_key" ON "ChainMember"("chainId", "position");

-- CreateIndex
CREATE INDEX "LineageLink_earlierId_idx" ON "LineageLink"("earlierId");

-- CreateIndex
CREATE INDEX "LineageLink_laterId_idx" ON "LineageLink"("laterId");

-- CreateIndex
CREATE INDEX "OutcomeMapping_indicatorId_idx" ON "OutcomeMapping"("indicatorId");

-- CreateIndex
CREATE UNIQUE INDEX "OutcomeMapping_outcomeId_indicatorId_key" ON "OutcomeMapping"("outcomeId", "indicatorId");

-- CreateIndex
CREATE INDEX "DeliveryPlan_directorateId_idx" ON "DeliveryPlan"("directorateId");

-- CreateIndex
CREATE INDEX "DeliveryMeasure_planId_idx" ON "DeliveryMeasure"("planId");

-- CreateIndex
CREATE INDEX "DeliveryMeasure_frameworkMeasureId_idx" ON "DeliveryMeasure"("frameworkMeasureId");

-- CreateIndex
CREATE INDEX "DeliveryMeasure_proposedMeasureId_idx" ON "DeliveryMeasure"("proposedMeasureId");

-- CreateIndex
CREATE INDEX "DeliveryMeasure_status_idx" ON "DeliveryMeasure"("status");

-- CreateIndex
CREATE INDEX "SearchEntry_folded_idx" ON "SearchEntry" USING GIN ("folded" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "SearchEntry_editionId_idx" ON "SearchEntry"("editionId");

-- AddForeignKey
ALTER TABLE "Outcome" ADD CONSTRAINT "Outcome_priorityId_fkey" FOREIGN KEY ("priorityId") REFERENCES "StrategicPriority"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StrategyDocument" ADD CONSTRAINT "StrategyDocument_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProposedMeasure" ADD CONSTRAINT "ProposedMeasure_outcomeId_fkey" FOREIGN KEY ("outcomeId") REFERENCES "Outcome"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProposedMeasure" ADD CONSTRAINT "ProposedMeasure_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "MeasureLayer" ADD CONSTRAINT "MeasureLayer_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FrameworkMeasure" ADD CONSTRAINT "FrameworkMeasure_layerId_fkey" FOREIGN KEY ("layerId") REFERENCES "MeasureLayer"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FrameworkMeasure" ADD CONSTRAINT "FrameworkMeasure_directorateId_fkey" FOREIGN KEY ("directorateId") REFERENCES "Directorate"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "FrameworkMeasure" ADD CONSTRAINT "FrameworkMeasure_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CorporatePlan" ADD CONSTRAINT "CorporatePlan_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PlanPriority" ADD CONSTRAINT "PlanPriority_planId_fkey" FOREIGN KEY ("planId") REFERENCES "CorporatePlan"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PlanOutcome" ADD CONSTRAINT "PlanOutcome_priorityId_fkey" FOREIGN KEY ("priorityId") REFERENCES "PlanPriority"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PlanOutcomeIndicator" ADD CONSTRAINT "PlanOutcomeIndicator_outcomeId_fkey" FOREIGN KEY ("outcomeId") REFERENCES "PlanOutcome"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PlanOutcomeIndicator" ADD CONSTRAINT "PlanOutcomeIndicator_indicatorId_fkey" FOREIGN KEY ("indicatorId") REFERENCES "PlanIndicator"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChainMember" ADD CONSTRAINT "ChainMember_chainId_fkey" FOREIGN KEY ("chainId") REFERENCES "MeasureChain"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChainMember" ADD CONSTRAINT "ChainMember_indicatorId_fkey" FOREIGN KEY ("indicatorId") REFERENCES "Indicator"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChainMember" ADD CONSTRAINT "ChainMember_proposedMeasureId_fkey" FOREIGN KEY ("proposedMeasureId") REFERENCES "ProposedMeasure"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChainMember" ADD CONSTRAINT "ChainMember_frameworkMeasureId_fkey" FOREIGN KEY ("frameworkMeasureId") REFERENCES "FrameworkMeasure"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ChainMember" ADD CONSTRAINT "ChainMember_planIndicatorId_fkey" FOREIGN KEY ("planIndicatorId") REFERENCES "PlanIndicator"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LineageLink" ADD CONSTRAINT "LineageLink_chainId_fkey" FOREIGN KEY ("chainId") REFERENCES "MeasureChain"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LineageLink" ADD CONSTRAINT "LineageLink_earlierId_fkey" FOREIGN KEY ("earlierId") REFERENCES "ChainMember"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "LineageLink" ADD CONSTRAINT "LineageLink_laterId_fkey" FOREIGN KEY ("laterId") REFERENCES "ChainMember"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OutcomeMapping" ADD CONSTRAINT "OutcomeMapping_outcomeId_fkey" FOREIGN KEY ("outcomeId") REFERENCES "Outcome"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OutcomeMapping" ADD CONSTRAINT "OutcomeMapping_indicatorId_fkey" FOREIGN KEY ("indicatorId") REFERENCES "Indicator"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OutcomeMappingVersion" ADD CONSTRAINT "OutcomeMappingVersion_mappingId_fkey" FOREIGN KEY ("mappingId") REFERENCES "OutcomeMapping"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DeliveryPlan" ADD CONSTRAINT "DeliveryPlan_directorateId_fkey" FOREIGN KEY ("directorateId") REFERENCES "Directorate"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DeliveryMeasure" ADD CONSTRAINT "DeliveryMeasure_planId_fkey" FOREIGN KEY ("planId") REFERENCES "DeliveryPlan"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DeliveryMeasure" ADD CONSTRAINT "DeliveryMeasure_frameworkMeasureId_fkey" FOREIGN KEY ("frameworkMeasureId") REFERENCES "FrameworkMeasure"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "DeliveryMeasure" ADD CONSTRAINT "DeliveryMeasure_proposedMeasureId_fkey" FOREIGN KEY ("proposedMeasureId") REFERENCES "ProposedMeasure"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What Prisma cannot say.

ALTER TABLE "Outcome" ADD CONSTRAINT "Outcome_id_is_slug" CHECK ("id" ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE "Outcome" ADD CONSTRAINT "Outcome_priority_and_position" CHECK (("priorityId" IS NULL) = ("position" IS NULL));
ALTER TABLE "StrategyDocument" ADD CONSTRAINT "StrategyDocument_part" CHECK ("part" IN ('vision', 'framework'));
ALTER TABLE "ProposedMeasure" ADD CONSTRAINT "ProposedMeasure_section" CHECK (
  "section" IN ('poverty', 'outcome', 'health-and-safety', 'workforce', 'other-corporate')
);
ALTER TABLE "ProposedMeasure" ADD CONSTRAINT "ProposedMeasure_outcome_of_section" CHECK (
  ("section" = 'outcome') = ("outcomeId" IS NOT NULL)
);
ALTER TABLE "FrameworkMeasure" ADD CONSTRAINT "FrameworkMeasure_number_positive" CHECK ("number" > 0);
ALTER TABLE "ChainMember" ADD CONSTRAINT "ChainMember_carries_one" CHECK (
  num_nonnulls("indicatorId", "proposedMeasureId", "frameworkMeasureId", "planIndicatorId") = 1
);
ALTER TABLE "LineageLink" ADD CONSTRAINT "LineageLink_between_two" CHECK ("earlierId" <> "laterId");

-- One version of a mapping is the current one.
CREATE UNIQUE INDEX "OutcomeMappingVersion_one_current" ON "OutcomeMappingVersion" ("mappingId") WHERE "current";
ALTER TABLE "OutcomeMapping" ADD CONSTRAINT "OutcomeMapping_id_is_pair" CHECK ("id" = "outcomeId" || '.' || "indicatorId");
ALTER TABLE "OutcomeMappingVersion" ADD CONSTRAINT "OutcomeMappingVersion_version_positive" CHECK ("version" >= 1);
ALTER TABLE "OutcomeMappingVersion" ADD CONSTRAINT "OutcomeMappingVersion_rationale_said" CHECK (btrim("rationale") <> '');

ALTER TABLE "DeliveryPlan" ADD CONSTRAINT "DeliveryPlan_id_is_slug" CHECK ("id" ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
-- The planning rule: registered under one measure of the framework, or a request that is under none.
ALTER TABLE "DeliveryMeasure" ADD CONSTRAINT "DeliveryMeasure_under_at_most_one" CHECK (
  num_nonnulls("frameworkMeasureId", "proposedMeasureId") <= 1
);
ALTER TABLE "DeliveryMeasure" ADD CONSTRAINT "DeliveryMeasure_under_fits_status" CHECK (
  CASE "status"
    WHEN 'REGISTERED' THEN num_nonnulls("frameworkMeasureId", "proposedMeasureId") = 1
    WHEN 'WITHDRAWN' THEN true
    ELSE num_nonnulls("frameworkMeasureId", "proposedMeasureId") = 0
  END
);
ALTER TABLE "DeliveryMeasure" ADD CONSTRAINT "DeliveryMeasure_decision_whole" CHECK (
  num_nonnulls("decisionReason", "decidedBy", "decidedAt") IN (0, 3)
);
ALTER TABLE "DeliveryMeasure" ADD CONSTRAINT "DeliveryMeasure_decided_fits_status" CHECK (
  "status" NOT IN ('APPROVED', 'DECLINED') OR "decidedBy" IS NOT NULL
);
