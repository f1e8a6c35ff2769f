-- That a figure's indicator, period and edition are there is asked once a statement, as figures come by the hundred thousand: asked
-- once a row, by foreign keys, it took as long as all of the table's indexes.
-- DropForeignKey
ALTER TABLE "Observation" DROP CONSTRAINT "Observation_editionId_fkey";

-- DropForeignKey
ALTER TABLE "Observation" DROP CONSTRAINT "Observation_indicatorId_fkey";

-- DropForeignKey
ALTER TABLE "Observation" DROP CONSTRAINT "Observation_periodId_fkey";

-- Arguments: the table that is named, the column that names it. As its owner, as a foreign key asks. What is found is locked against
-- being removed before the figures are committed; who removes it after that sees them.
CREATE FUNCTION dial_figures_name() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE
  missing TEXT;
BEGIN
  EXECUTE format('WITH named AS MATERIALIZED (SELECT DISTINCT n.%2$I AS "id" FROM touched n WHERE n.%2$I IS NOT NULL),
      held AS MATERIALIZED (SELECT t."id" FROM %1$I t WHERE t."id" IN (SELECT n."id" FROM named n) FOR KEY SHARE OF t)
    SELECT n."id" FROM named n WHERE NOT EXISTS (SELECT FROM held h WHERE h."id" = n."id") LIMIT 1',
    TG_ARGV[0], TG_ARGV[1]) INTO missing;
  IF missing IS NOT NULL THEN
    RAISE EXCEPTION 'There is no % of the id % (%).', TG_ARGV[0], missing, TG_TABLE_NAME
      USING ERRCODE = 'foreign_key_violation', CONSTRAINT = TG_NAME;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER "Observation_editionId_fkey" AFTER INSERT ON "Observation"
  REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION dial_figures_name('Edition', 'editionId');
CREATE TRIGGER "Observation_indicatorId_fkey" AFTER INSERT ON "Observation"
  REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION dial_figures_name('Indicator', 'indicatorId');
CREATE TRIGGER "Observation_periodId_fkey" AFTER INSERT ON "Observation"
  REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION dial_figures_name('Period', 'periodId');

-- A figure that is there is of what it is of: a correction is a further version.
CREATE FUNCTION dial_figure_stays() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'The figure % stays of what it is of (%).', OLD."id", TG_TABLE_NAME
    USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = TG_NAME;
END $$;
CREATE TRIGGER "Observation_stays" AFTER UPDATE OF "indicatorId", "periodId", "editionId" ON "Observation" FOR EACH ROW
  WHEN ((OLD."indicatorId", OLD."periodId", OLD."editionId") IS DISTINCT FROM (NEW."indicatorId", NEW."periodId", NEW."editionId"))
  EXECUTE FUNCTION dial_figure_stays();

-- Argument: the column of figures that names this table.
CREATE FUNCTION dial_named_by_figures() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE
  named BOOLEAN;
BEGIN
  EXECUTE format('SELECT EXISTS (SELECT FROM "Observation" o WHERE o.%I = $1)', TG_ARGV[0]) INTO named USING OLD."id";
  IF named THEN
    RAISE EXCEPTION 'Figures are of the % % (%).', lower(TG_TABLE_NAME), OLD."id", TG_TABLE_NAME
      USING ERRCODE = 'foreign_key_violation', CONSTRAINT = TG_NAME;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER "Observation_editionId_fkey" AFTER DELETE ON "Edition" FOR EACH ROW EXECUTE FUNCTION dial_named_by_figures('editionId');
CREATE TRIGGER "Observation_editionId_fkey_renamed" AFTER UPDATE OF "id" ON "Edition" FOR EACH ROW
  WHEN (OLD."id" <> NEW."id") EXECUTE FUNCTION dial_named_by_figures('editionId');
CREATE TRIGGER "Observation_indicatorId_fkey" AFTER DELETE ON "Indicator" FOR EACH ROW EXECUTE FUNCTION dial_named_by_figures('indicatorId');
CREATE TRIGGER "Observation_indicatorId_fkey_renamed" AFTER UPDATE OF "id" ON "Indicator" FOR EACH ROW
  WHEN (OLD."id" <> NEW."id") EXECUTE FUNCTION dial_named_by_figures('indicatorId');
CREATE TRIGGER "Observation_periodId_fkey" AFTER DELETE ON "Period" FOR EACH ROW EXECUTE FUNCTION dial_named_by_figures('periodId');
CREATE TRIGGER "Observation_periodId_fkey_renamed" AFTER UPDATE OF "id" ON "Period" FOR EACH ROW
  WHEN (OLD."id" <> NEW."id") EXECUTE FUNCTION dial_named_by_figures('periodId');

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
