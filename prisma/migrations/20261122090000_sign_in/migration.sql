-- Accounts of the identity provider are met anew, by the address that it has verified: tokens were kept with them, and several could belong
-- to one person.
DELETE FROM "Account" WHERE "providerId" <> 'credential';

-- CreateIndex
CREATE UNIQUE INDEX "Account_personId_providerId_key" ON "Account"("personId", "providerId");

-- DropIndex
DROP INDEX "Account_personId_idx";

-- Links to set a password, which last an hour or a week, are told from what else is pending: devices that are trusted for a month, sign-ins
-- under way for minutes.
UPDATE "Verification" SET "identifier" = 'link|' || "identifier"
WHERE "value" IN (SELECT "id" FROM "Person")
  AND "expiresAt" - "createdAt" > INTERVAL '30 minutes' AND "expiresAt" - "createdAt" < INTERVAL '8 days';
