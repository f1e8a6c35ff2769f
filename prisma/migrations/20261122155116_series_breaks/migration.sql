-- CreateTable
CREATE TABLE "SeriesBreak" (
    "id" TEXT NOT NULL,
    "indicatorId" TEXT NOT NULL,
    "periodId" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "documentId" TEXT,
    "line" INTEGER,
    "author" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "moment" BIGINT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "withdrawnBy" TEXT,
    "withdrawnAt" TIMESTAMPTZ(3),
    "withdrawnReason" TEXT,
    "withdrawnMoment" BIGINT,

    CONSTRAINT "SeriesBreak_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "SeriesBreak_indicatorId_idx" ON "SeriesBreak"("indicatorId");

-- CreateIndex
CREATE INDEX "SeriesBreak_periodId_idx" ON "SeriesBreak"("periodId");

-- CreateIndex
CREATE INDEX "SeriesBreak_documentId_idx" ON "SeriesBreak"("documentId");

-- AddForeignKey
ALTER TABLE "SeriesBreak" ADD CONSTRAINT "SeriesBreak_indicatorId_fkey" FOREIGN KEY ("indicatorId") REFERENCES "Indicator"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SeriesBreak" ADD CONSTRAINT "SeriesBreak_periodId_fkey" FOREIGN KEY ("periodId") REFERENCES "Period"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SeriesBreak" ADD CONSTRAINT "SeriesBreak_documentId_fkey" FOREIGN KEY ("documentId") REFERENCES "Document"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- What Prisma cannot say.
ALTER TABLE "SeriesBreak" ADD CONSTRAINT "SeriesBreak_said" CHECK ("id" <> '' AND "reason" ~ '\S' AND "author" <> '');
ALTER TABLE "SeriesBreak" ADD CONSTRAINT "SeriesBreak_printed_with_its_line"
  CHECK (("documentId" IS NULL) = ("line" IS NULL) AND ("line" IS NULL OR "line" > 0));
ALTER TABLE "SeriesBreak" ADD CONSTRAINT "SeriesBreak_version_positive" CHECK ("version" > 0);
ALTER TABLE "SeriesBreak" ADD CONSTRAINT "SeriesBreak_withdrawn_with_its_reason"
  CHECK (num_nonnulls("withdrawnBy", "withdrawnAt", "withdrawnReason", "withdrawnMoment") IN (0, 4)
    AND ("withdrawnReason" IS NULL OR "withdrawnReason" ~ '\S'));
-- Of those that editors record one holds at a time; a document may print the same.
CREATE UNIQUE INDEX "SeriesBreak_one_recorded" ON "SeriesBreak" ("indicatorId", "periodId")
  WHERE "documentId" IS NULL AND "withdrawnAt" IS NULL;

-- What was recorded stays; it is withdrawn. What documents print, data files alone say.
REVOKE INSERT, UPDATE, DELETE ON "SeriesBreak" FROM dial_requests;
GRANT INSERT ("id", "indicatorId", "periodId", "reason", "author", "at", "moment") ON "SeriesBreak" TO dial_requests;
GRANT UPDATE ("version", "withdrawnBy", "withdrawnAt", "withdrawnReason", "withdrawnMoment") ON "SeriesBreak" TO dial_requests;
