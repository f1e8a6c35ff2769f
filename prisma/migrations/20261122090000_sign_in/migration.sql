-- Accounts of the identity provider are met anew, by the address that it has verified: tokens were kept with them, and several could belong
-- to one person.
DELETE FROM "Account" WHERE "providerId" <> 'credential';

-- CreateIndex
CREATE UNIQUE INDEX "Account_personId_providerId_key" ON "Account"("personId", "providerId");

-- DropIndex
DROP INDEX "Account_personId_idx";
