-- AlterEnum
ALTER TYPE "ObservationKind" ADD VALUE 'SHARE_OF_WHOLE';

-- CreateTable
CREATE TABLE "Breakdown" (
    "id" TEXT NOT NULL,
    "dimensionId" TEXT NOT NULL,
    "dimensionName" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "Breakdown_pkey" PRIMARY KEY ("id")
);

-- What Prisma cannot say.
ALTER TABLE "Breakdown" ADD CONSTRAINT "Breakdown_said" CHECK ("id" <> '' AND "dimensionName" ~ '\S' AND "name" ~ '\S');
-- As text: a new word of a type may not be used in the transaction that adds it.
ALTER TABLE "Observation" ADD CONSTRAINT "Observation_share_of_a_part" CHECK ("kind"::text <> 'SHARE_OF_WHOLE' OR "breakdown" <> '');

-- What data files alone say.
REVOKE INSERT, UPDATE, DELETE ON "Breakdown" FROM dial_requests;
