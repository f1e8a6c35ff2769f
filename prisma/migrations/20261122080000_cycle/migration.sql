-- CreateEnum
CREATE TYPE "ReturnState" AS ENUM ('NOT_DUE', 'NOT_STARTED', 'DRAFT', 'SUBMITTED', 'SENT_BACK', 'APPROVED');

-- CreateEnum
CREATE TYPE "OverrideState" AS ENUM ('PROPOSED', 'APPROVED', 'REFUSED', 'WITHDRAWN', 'LAPSED');

-- CreateEnum
CREATE TYPE "ResponseKind" AS ENUM ('ACCEPTED', 'PARTLY_ACCEPTED', 'NOT_ACCEPTED');

-- CreateEnum
CREATE TYPE "ReminderState" AS ENUM ('SENDING', 'SENT', 'FAILED');

-- DropForeignKey
ALTER TABLE "Edition" DROP CONSTRAINT "Edition_documentId_fkey";

-- DropForeignKey
ALTER TABLE "Target" DROP CONSTRAINT "Target_documentId_fkey";

-- AlterTable
ALTER TABLE "AreaTargetOutcome" ALTER COLUMN "line" DROP NOT NULL;

-- AlterTable
ALTER TABLE "AuditEvent" ADD COLUMN     "editionId" TEXT,
ADD COLUMN     "indicatorId" TEXT;

-- AlterTable
ALTER TABLE "Commentary" ALTER COLUMN "firstLine" DROP NOT NULL,
ALTER COLUMN "lastLine" DROP NOT NULL;

-- AlterTable
ALTER TABLE "Edition" ADD COLUMN     "openedFromId" TEXT,
ADD COLUMN     "revision" INTEGER NOT NULL DEFAULT 1,
ALTER COLUMN "documentId" DROP NOT NULL;

-- AlterTable
ALTER TABLE "GlossaryTerm" ALTER COLUMN "line" DROP NOT NULL;

-- AlterTable
ALTER TABLE "Highlight" ALTER COLUMN "line" DROP NOT NULL;

-- AlterTable
ALTER TABLE "Indicator" ADD COLUMN     "runsEvenly" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "tolerancePoints" DECIMAL;

-- AlterTable
ALTER TABLE "Meeting" ALTER COLUMN "dateRaw" DROP NOT NULL,
ALTER COLUMN "line" DROP NOT NULL;

-- AlterTable
ALTER TABLE "Observation" ADD COLUMN     "editionId" TEXT;

-- AlterTable
ALTER TABLE "Person" ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "Target" ALTER COLUMN "documentId" DROP NOT NULL,
ALTER COLUMN "line" DROP NOT NULL,
ALTER COLUMN "column" DROP NOT NULL;

-- CreateTable
CREATE TABLE "Return" (
    "id" TEXT NOT NULL,
    "editionId" TEXT NOT NULL,
    "state" "ReturnState" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "dueOn" DATE,
    "content" JSONB NOT NULL,
    "savedBy" TEXT,
    "savedAt" TIMESTAMPTZ(3),
    "submittedBy" TEXT,
    "submittedAt" TIMESTAMPTZ(3),
    "decidedBy" TEXT,
    "decidedAt" TIMESTAMPTZ(3),
    "decisionReason" TEXT,

    CONSTRAINT "Return_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TargetSetting" (
    "place" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "current" BOOLEAN NOT NULL,
    "indicatorId" TEXT NOT NULL,
    "cadence" "TargetCadence" NOT NULL,
    "form" "TargetForm" NOT NULL,
    "periodId" TEXT,
    "raw" TEXT NOT NULL,
    "value" DECIMAL,
    "lower" DECIMAL,
    "upper" DECIMAL,
    "provisional" BOOLEAN NOT NULL,
    "withdrawn" BOOLEAN NOT NULL DEFAULT false,
    "reason" TEXT NOT NULL,
    "author" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "TargetSetting_pkey" PRIMARY KEY ("place","version")
);

-- CreateTable
CREATE TABLE "RatingOverride" (
    "id" TEXT NOT NULL,
    "reportId" TEXT NOT NULL,
    "rag" "Rag" NOT NULL,
    "reason" TEXT NOT NULL,
    "expiresOn" DATE NOT NULL,
    "state" "OverrideState" NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "proposedBy" TEXT NOT NULL,
    "proposedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "decidedBy" TEXT,
    "decidedAt" TIMESTAMPTZ(3),
    "decisionReason" TEXT,

    CONSTRAINT "RatingOverride_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReportVersion" (
    "reportId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "moment" BIGINT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "author" TEXT NOT NULL,
    "cause" TEXT NOT NULL,
    "note" TEXT,
    "content" JSONB NOT NULL,

    CONSTRAINT "ReportVersion_pkey" PRIMARY KEY ("reportId","version")
);

-- CreateTable
CREATE TABLE "EditionVersion" (
    "editionId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "moment" BIGINT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "author" TEXT NOT NULL,
    "cause" TEXT NOT NULL,
    "content" JSONB NOT NULL,

    CONSTRAINT "EditionVersion_pkey" PRIMARY KEY ("editionId","version")
);

-- CreateTable
CREATE TABLE "EditionStep" (
    "editionId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "from" "Stage",
    "to" "Stage" NOT NULL,
    "moment" BIGINT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "by" TEXT NOT NULL,
    "note" TEXT,
    "hash" TEXT NOT NULL,

    CONSTRAINT "EditionStep_pkey" PRIMARY KEY ("editionId","number")
);

-- CreateTable
CREATE TABLE "Recommendation" (
    "id" TEXT NOT NULL,
    "editionId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "text" TEXT NOT NULL,
    "author" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "dueOn" DATE,
    "responseKind" "ResponseKind",
    "response" TEXT,
    "respondedBy" TEXT,
    "respondedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Recommendation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "RecommendationIndicator" (
    "recommendationId" TEXT NOT NULL,
    "indicatorId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "RecommendationIndicator_pkey" PRIMARY KEY ("recommendationId","indicatorId")
);

-- CreateTable
CREATE TABLE "ReturnImport" (
    "id" TEXT NOT NULL,
    "editionId" TEXT NOT NULL,
    "fileName" TEXT NOT NULL,
    "hash" TEXT NOT NULL,
    "by" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "rows" JSONB NOT NULL,
    "appliedAt" TIMESTAMPTZ(3),

    CONSTRAINT "ReturnImport_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Reminder" (
    "id" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "day" DATE NOT NULL,
    "state" "ReminderState" NOT NULL,
    "items" JSONB NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "error" TEXT,

    CONSTRAINT "Reminder_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "Return_editionId_state_idx" ON "Return"("editionId", "state");

-- CreateIndex
CREATE INDEX "TargetSetting_indicatorId_idx" ON "TargetSetting"("indicatorId");

-- CreateIndex
CREATE INDEX "TargetSetting_periodId_idx" ON "TargetSetting"("periodId");

-- CreateIndex
CREATE INDEX "RatingOverride_reportId_idx" ON "RatingOverride"("reportId");

-- CreateIndex
CREATE INDEX "RatingOverride_state_expiresOn_idx" ON "RatingOverride"("state", "expiresOn");

-- CreateIndex
CREATE INDEX "ReportVersion_moment_idx" ON "ReportVersion"("moment");

-- CreateIndex
CREATE UNIQUE INDEX "Recommendation_editionId_number_key" ON "Recommendation"("editionId", "number");

-- CreateIndex
CREATE INDEX "RecommendationIndicator_indicatorId_idx" ON "RecommendationIndicator"("indicatorId");

-- CreateIndex
CREATE INDEX "ReturnImport_by_idx" ON "ReturnImport"("by");

-- CreateIndex
CREATE INDEX "ReturnImport_editionId_idx" ON "ReturnImport"("editionId");

-- CreateIndex
CREATE UNIQUE INDEX "Reminder_personId_day_key" ON "Reminder"("personId", "day");

-- CreateIndex
CREATE INDEX "AuditEvent_actor_id_idx" ON "AuditEvent"("actor", "id");

-- CreateIndex
CREATE INDEX "AuditEvent_subject_id_idx" ON "AuditEvent"("subject", "id");

-- CreateIndex
CREATE INDEX "AuditEvent_editionId_id_idx" ON "AuditEvent"("editionId", "id");

-- CreateIndex
CREATE INDEX "AuditEvent_indicatorId_id_idx" ON "AuditEvent"("indicatorId", "id");

-- CreateIndex
CREATE INDEX "Observation_editionId_idx" ON "Observation"("editionId");

-- AddForeignKey
ALTER TABLE "Edition" ADD CONSTRAINT "Edition_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Observation" ADD CONSTRAINT "Observation_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Target" ADD CONSTRAINT "Target_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Return" ADD CONSTRAINT "Return_id_fkey" FOREIGN KEY ("id") REFERENCES "IndicatorReport"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Return" ADD CONSTRAINT "Return_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TargetSetting" ADD CONSTRAINT "TargetSetting_indicatorId_fkey" FOREIGN KEY ("indicatorId") REFERENCES "Indicator"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TargetSetting" ADD CONSTRAINT "TargetSetting_periodId_fkey" FOREIGN KEY ("periodId") REFERENCES "Period"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RatingOverride" ADD CONSTRAINT "RatingOverride_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "IndicatorReport"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReportVersion" ADD CONSTRAINT "ReportVersion_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "IndicatorReport"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EditionVersion" ADD CONSTRAINT "EditionVersion_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "EditionStep" ADD CONSTRAINT "EditionStep_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Recommendation" ADD CONSTRAINT "Recommendation_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RecommendationIndicator" ADD CONSTRAINT "RecommendationIndicator_recommendationId_fkey" FOREIGN KEY ("recommendationId") REFERENCES "Recommendation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "RecommendationIndicator" ADD CONSTRAINT "RecommendationIndicator_indicatorId_fkey" FOREIGN KEY ("indicatorId") REFERENCES "Indicator"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReturnImport" ADD CONSTRAINT "ReturnImport_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- What Prisma cannot say.

-- An edition is printed in a document, or was opened in Dial; a figure is printed in a document, or was filed for an edition.
ALTER TABLE "Edition" ADD CONSTRAINT "Edition_printed_or_opened" CHECK (num_nonnulls("documentId", "openedFromId") = 1);
ALTER TABLE "Observation" ADD CONSTRAINT "Observation_printed_or_filed" CHECK (num_nonnulls("documentId", "editionId") = 1);

-- At most one reading stands for a place in what documents print, and one in each edition's returns.
DROP INDEX "Observation_one_standing";
CREATE UNIQUE INDEX "Observation_one_standing"
  ON "Observation" ("indicatorId", "periodId", "kind", "breakdown", COALESCE("editionId", ''))
  WHERE "standing" AND "current";

ALTER TABLE "Return" ADD CONSTRAINT "Return_id_carries_edition" CHECK (starts_with("id", "editionId" || '.'));
ALTER TABLE "Return" ADD CONSTRAINT "Return_submitted_by_somebody" CHECK (
  "state" NOT IN ('SUBMITTED', 'APPROVED', 'SENT_BACK') OR num_nonnulls("submittedBy", "submittedAt") = 2
);
ALTER TABLE "Return" ADD CONSTRAINT "Return_decided_by_somebody" CHECK (
  "state" NOT IN ('APPROVED', 'SENT_BACK') OR num_nonnulls("decidedBy", "decidedAt") = 2
);
ALTER TABLE "Return" ADD CONSTRAINT "Return_approved_by_another" CHECK ("state" <> 'APPROVED' OR "decidedBy" <> "submittedBy");
ALTER TABLE "Return" ADD CONSTRAINT "Return_sent_back_with_reason" CHECK (
  "state" <> 'SENT_BACK' OR ("decisionReason" IS NOT NULL AND btrim("decisionReason") <> '')
);

CREATE UNIQUE INDEX "TargetSetting_one_current" ON "TargetSetting" ("place") WHERE "current";
ALTER TABLE "TargetSetting" ADD CONSTRAINT "TargetSetting_reason_said" CHECK (btrim("reason") <> '');
ALTER TABLE "TargetSetting" ADD CONSTRAINT "TargetSetting_value_fits_form" CHECK (
  CASE "form"
    WHEN 'LEVEL' THEN "value" IS NOT NULL AND num_nonnulls("lower", "upper") = 0
    WHEN 'RANGE' THEN "value" IS NULL AND num_nonnulls("lower", "upper") = 2 AND "lower" <= "upper"
    ELSE false
  END
);
ALTER TABLE "TargetSetting" ADD CONSTRAINT "TargetSetting_standing_has_no_period" CHECK (
  ("cadence" = 'STANDING') = ("periodId" IS NULL)
);

-- One proposed or approved override of a row at a time.
CREATE UNIQUE INDEX "RatingOverride_one_open" ON "RatingOverride" ("reportId") WHERE "state" IN ('PROPOSED', 'APPROVED');
ALTER TABLE "RatingOverride" ADD CONSTRAINT "RatingOverride_reason_said" CHECK (btrim("reason") <> '');
ALTER TABLE "RatingOverride" ADD CONSTRAINT "RatingOverride_approved_by_another" CHECK (
  "state" <> 'APPROVED' OR ("decidedBy" IS NOT NULL AND "decidedBy" <> "proposedBy")
);

ALTER TABLE "ReportVersion" ADD CONSTRAINT "ReportVersion_correction_has_note" CHECK (
  "cause" <> 'correct' OR ("note" IS NOT NULL AND btrim("note") <> '')
);
ALTER TABLE "Recommendation" ADD CONSTRAINT "Recommendation_answer_whole" CHECK (
  num_nonnulls("responseKind", "response", "respondedBy", "respondedAt") IN (0, 4)
);

-- Requests are served under a role that owns nothing. It can add to what happened and to what was shown, and change neither.
DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'dial_requests') THEN
    CREATE ROLE dial_requests NOLOGIN;
  END IF;
EXCEPTION
  WHEN duplicate_object OR unique_violation THEN NULL; -- Another database of this server made it meanwhile.
  WHEN insufficient_privilege THEN
    RAISE EXCEPTION 'The role dial_requests is missing, and % may not make it. As an administrator of the server: CREATE ROLE dial_requests NOLOGIN; GRANT dial_requests TO %;', current_user, quote_ident(current_user);
END $$;
DO $$
BEGIN
  IF NOT pg_has_role(current_user, 'dial_requests', 'MEMBER') THEN
    EXECUTE format('GRANT dial_requests TO %I', current_user);
  END IF;
END $$;
GRANT USAGE ON SCHEMA public TO dial_requests;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO dial_requests;
GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO dial_requests;
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO dial_requests;
ALTER DEFAULT PRIVILEGES IN SCHEMA public GRANT USAGE, SELECT ON SEQUENCES TO dial_requests;

REVOKE UPDATE, DELETE ON "AuditEvent", "ReportVersion", "EditionVersion", "EditionStep" FROM dial_requests;
DO $$
BEGIN
  IF to_regclass('"_prisma_migrations"') IS NOT NULL THEN
    REVOKE INSERT, UPDATE, DELETE ON "_prisma_migrations" FROM dial_requests;
  END IF;
END $$;
-- A figure is never changed: a further version takes its place.
REVOKE UPDATE, DELETE ON "Observation", "TargetSetting" FROM dial_requests;
GRANT UPDATE ("current", "standing") ON "Observation" TO dial_requests;
GRANT UPDATE ("current") ON "TargetSetting" TO dial_requests;
REVOKE DELETE ON "Edition", "IndicatorReport", "Return", "RatingOverride", "Recommendation" FROM dial_requests;
-- What data files alone say.
REVOKE INSERT, UPDATE, DELETE ON "DataFile", "Document", "StrategicPriority", "Outcome", "Directorate", "Service", "Indicator",
  "PrintedDirection", "Conflict", "ConflictReading", "ConflictIndicator", "StrategyDocument", "ProposedMeasure", "MeasureLayer",
  "FrameworkMeasure", "CorporatePlan", "PlanPriority", "PlanOutcome", "PlanIndicator", "PlanOutcomeIndicator", "MeasureChain",
  "ChainMember", "LineageLink" FROM dial_requests;
REVOKE UPDATE, DELETE ON "AreaTargetOutcome", "GlossaryTerm" FROM dial_requests;
REVOKE DELETE ON "Period" FROM dial_requests;

-- What is published stands: a correction is made by the owner, as a further version with a public note.
CREATE FUNCTION dial_edition_of(of_table TEXT, of_row JSONB) RETURNS TEXT LANGUAGE sql STABLE AS $$
  SELECT CASE of_table
    WHEN 'Edition' THEN of_row ->> 'id'
    WHEN 'Target' THEN split_part(of_row ->> 'reportId', '.', 1)
    WHEN 'CommentaryCover' THEN (SELECT c."editionId" FROM "Commentary" c WHERE c."id" = of_row ->> 'commentaryId')
    WHEN 'HighlightIndicator' THEN (SELECT h."editionId" FROM "Highlight" h WHERE h."id" = of_row ->> 'highlightId')
    WHEN 'AreaTargetOutcome' THEN (SELECT a."editionId" FROM "EditionArea" a WHERE a."id" = of_row ->> 'areaId')
    ELSE of_row ->> 'editionId'
  END
$$;
CREATE FUNCTION dial_published_stands() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  -- A row may not leave a published edition either.
  rows JSONB[] := array_remove(ARRAY[to_jsonb(OLD), to_jsonb(NEW)], NULL);
  one JSONB;
  edition TEXT;
BEGIN
  IF current_user <> 'dial_requests' THEN
    RETURN COALESCE(NEW, OLD);
  END IF;
  FOREACH one IN ARRAY rows LOOP
    edition := dial_edition_of(TG_TABLE_NAME, one);
    IF edition IS NULL THEN
      RAISE EXCEPTION 'What a document prints is published and stands as it is (%).', TG_TABLE_NAME
        USING ERRCODE = 'insufficient_privilege';
    END IF;
    IF EXISTS (SELECT FROM "Edition" e WHERE e."id" = edition AND e."stage" = 'PUBLISHED') AND NOT (
      TG_TABLE_NAME = 'Edition' AND TG_OP = 'UPDATE' AND one = to_jsonb(NEW)
    ) THEN
      RAISE EXCEPTION 'The edition % is published and stands as it is (%).', edition, TG_TABLE_NAME
        USING ERRCODE = 'insufficient_privilege';
    END IF;
  END LOOP;
  RETURN COALESCE(NEW, OLD);
END $$;
CREATE TRIGGER "Edition_published_stands" BEFORE UPDATE ON "Edition"
  FOR EACH ROW EXECUTE FUNCTION dial_published_stands();
CREATE TRIGGER "IndicatorReport_published_stands" BEFORE INSERT OR UPDATE OR DELETE ON "IndicatorReport"
  FOR EACH ROW EXECUTE FUNCTION dial_published_stands();
CREATE TRIGGER "Target_published_stands" BEFORE INSERT OR UPDATE OR DELETE ON "Target"
  FOR EACH ROW EXECUTE FUNCTION dial_published_stands();
CREATE TRIGGER "EditionArea_published_stands" BEFORE INSERT OR UPDATE OR DELETE ON "EditionArea"
  FOR EACH ROW EXECUTE FUNCTION dial_published_stands();
CREATE TRIGGER "Highlight_published_stands" BEFORE INSERT OR UPDATE OR DELETE ON "Highlight"
  FOR EACH ROW EXECUTE FUNCTION dial_published_stands();
CREATE TRIGGER "Commentary_published_stands" BEFORE INSERT OR UPDATE OR DELETE ON "Commentary"
  FOR EACH ROW EXECUTE FUNCTION dial_published_stands();
CREATE TRIGGER "Meeting_published_stands" BEFORE INSERT OR UPDATE OR DELETE ON "Meeting"
  FOR EACH ROW EXECUTE FUNCTION dial_published_stands();
CREATE TRIGGER "CommentaryCover_published_stands" BEFORE INSERT OR UPDATE OR DELETE ON "CommentaryCover"
  FOR EACH ROW EXECUTE FUNCTION dial_published_stands();
CREATE TRIGGER "HighlightIndicator_published_stands" BEFORE INSERT OR UPDATE OR DELETE ON "HighlightIndicator"
  FOR EACH ROW EXECUTE FUNCTION dial_published_stands();
CREATE TRIGGER "AreaTargetOutcome_published_stands" BEFORE INSERT ON "AreaTargetOutcome"
  FOR EACH ROW EXECUTE FUNCTION dial_published_stands();
CREATE TRIGGER "GlossaryTerm_published_stands" BEFORE INSERT ON "GlossaryTerm"
  FOR EACH ROW EXECUTE FUNCTION dial_published_stands();
CREATE TRIGGER "Observation_published_stands" BEFORE INSERT OR UPDATE OR DELETE ON "Observation"
  FOR EACH ROW EXECUTE FUNCTION dial_published_stands();

-- A stage is never gone back.
CREATE FUNCTION dial_stage_forward() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF current_user = 'dial_requests' AND NEW."stage" < OLD."stage" THEN
    RAISE EXCEPTION 'The edition % is in the stage %, and never goes back.', OLD."id", OLD."stage"
      USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "Edition_stage_forward" BEFORE UPDATE OF "stage" ON "Edition"
  FOR EACH ROW EXECUTE FUNCTION dial_stage_forward();
