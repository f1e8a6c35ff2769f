-- What is published stands: asked once a statement for figures, which come by the hundred thousand, and not once a row.
DROP TRIGGER "Observation_published_stands" ON "Observation";
CREATE FUNCTION dial_published_figures_stand() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  edition TEXT;
BEGIN
  IF current_user <> 'dial_requests' THEN
    RETURN NULL;
  END IF;
  IF EXISTS (SELECT FROM touched t WHERE t."editionId" IS NULL) THEN
    RAISE EXCEPTION 'What a document prints is published and stands as it is (%).', TG_TABLE_NAME
      USING ERRCODE = 'insufficient_privilege';
  END IF;
  SELECT e."id" INTO edition FROM "Edition" e
    WHERE e."stage" = 'PUBLISHED' AND e."id" IN (SELECT t."editionId" FROM touched t) LIMIT 1;
  IF FOUND THEN
    RAISE EXCEPTION 'The edition % is published and stands as it is (%).', edition, TG_TABLE_NAME
      USING ERRCODE = 'insufficient_privilege';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER "Observation_published_stands_added" AFTER INSERT ON "Observation"
  REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION dial_published_figures_stand();
-- A figure may not leave a published edition either.
CREATE TRIGGER "Observation_published_stands_before" AFTER UPDATE ON "Observation"
  REFERENCING OLD TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION dial_published_figures_stand();
CREATE TRIGGER "Observation_published_stands_after" AFTER UPDATE ON "Observation"
  REFERENCING NEW TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION dial_published_figures_stand();
CREATE TRIGGER "Observation_published_stands_removed" AFTER DELETE ON "Observation"
  REFERENCING OLD TABLE AS touched FOR EACH STATEMENT EXECUTE FUNCTION dial_published_figures_stand();

-- Of an edition's figures, an indicator's are asked for: an import brings hundreds of thousands, which nobody has counted yet.
-- DropIndex
DROP INDEX "Observation_editionId_idx";

-- CreateIndex
CREATE INDEX "Observation_editionId_indicatorId_idx" ON "Observation"("editionId", "indicatorId");
