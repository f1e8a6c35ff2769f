-- AlterTable
ALTER TABLE "DataVersion" ADD COLUMN "rules" INTEGER NOT NULL DEFAULT 0;

-- What Prisma cannot say.
ALTER TABLE "DataVersion" ADD CONSTRAINT "DataVersion_rules_counted" CHECK ("rules" >= 0);

-- Start-up alone, as the owner, says which rules are followed.
REVOKE UPDATE ON "DataVersion" FROM dial_requests;
GRANT UPDATE ("version") ON "DataVersion" TO dial_requests;
