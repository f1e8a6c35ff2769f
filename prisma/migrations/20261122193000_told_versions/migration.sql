-- Whoever listens is told of each move of the version, with its commit.
CREATE FUNCTION dial_tell_version() RETURNS trigger LANGUAGE plpgsql SET search_path = pg_catalog AS $$
BEGIN
  PERFORM pg_notify('dial_version', NEW."version"::text);
  RETURN NULL;
END $$;
CREATE TRIGGER "DataVersion_told" AFTER UPDATE ON "DataVersion"
  FOR EACH ROW WHEN (NEW."version" <> OLD."version") EXECUTE FUNCTION dial_tell_version();
