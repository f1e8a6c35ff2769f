import { describe, expect, onTestFinished, test } from 'vitest';
import { databaseKinds } from '../testing/database-kinds.ts';
import { migrate } from './migrate.ts';
import { readMigrations } from './migration-files.ts';

const MIGRATION = '20261122090000_sign_in';
const BEFORE = readMigrations().filter(({ name }) => name < MIGRATION);

/** Somebody made up, known to the identity provider as two, with what may be pending for them. */
const MADE = `
  INSERT INTO "Person" ("id", "name", "email", "sortKey", "updatedAt") VALUES ('ada', 'Made-up Ada', 'ada@demonstration.invalid', 'ada', now());
  INSERT INTO "Account" ("id", "accountId", "providerId", "personId", "password", "idToken", "updatedAt") VALUES
    ('own', 'ada', 'credential', 'ada', 'made-up hash', NULL, now()),
    ('first', 'one', 'oidc', 'ada', NULL, 'made-up token', now()), ('second', 'two', 'oidc', 'ada', NULL, 'made-up token', now());
  INSERT INTO "Verification" ("id", "identifier", "value", "expiresAt", "updatedAt") VALUES
    ('mailed', 'a', 'ada', now() + INTERVAL '1 hour', now()), ('made', 'b', 'ada', now() + INTERVAL '7 days', now()),
    ('trusted', 'c', 'ada', now() + INTERVAL '30 days', now()), ('under-way', 'd', 'ada', now() + INTERVAL '10 minutes', now()),
    ('elsewhere', 'e', '{}', now() + INTERVAL '1 hour', now());`;

describe.each(databaseKinds(process.env.DIAL_TEST_DATABASE_URL))(
  'the migration of sign-in on the $kind database',
  (kind) => {
    test('keeps passwords and links, and meets accounts of the identity provider anew', async () => {
      const connection = await kind.connect();
      onTestFinished(() => connection.close());
      await migrate(connection, BEFORE);
      await connection.run(MADE);
      await migrate(connection);
      expect(await connection.query('SELECT "id" FROM "Account"')).toEqual([{ id: 'own' }]);
      const pending = await connection.query('SELECT "identifier" AS name FROM "Verification" ORDER BY "id"');
      expect(pending.map(({ name }) => name).toSorted()).toEqual(['c', 'd', 'e', 'link|a', 'link|b']);
    });
  },
);
