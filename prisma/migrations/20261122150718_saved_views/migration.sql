-- CreateEnum
CREATE TYPE "ViewNoticeKind" AS ENUM ('PUBLISHED', 'RATINGS');

-- CreateTable
CREATE TABLE "SavedView" (
    "id" TEXT NOT NULL,
    "personId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "address" TEXT NOT NULL,
    "editionId" TEXT,
    "subscribed" BOOLEAN NOT NULL DEFAULT false,
    "told" JSONB,
    "toldAt" BIGINT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "version" INTEGER NOT NULL DEFAULT 1,

    CONSTRAINT "SavedView_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ViewNotice" (
    "id" TEXT NOT NULL,
    "viewId" TEXT NOT NULL,
    "kind" "ViewNoticeKind" NOT NULL,
    "editionId" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "rows" INTEGER NOT NULL,
    "changes" JSONB NOT NULL,
    "reminderId" TEXT,

    CONSTRAINT "ViewNotice_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "SavedView_editionId_idx" ON "SavedView"("editionId");

-- CreateIndex
CREATE UNIQUE INDEX "SavedView_personId_name_key" ON "SavedView"("personId", "name");

-- CreateIndex
CREATE INDEX "ViewNotice_viewId_at_idx" ON "ViewNotice"("viewId", "at");

-- CreateIndex
CREATE INDEX "ViewNotice_editionId_idx" ON "ViewNotice"("editionId");

-- AddForeignKey
ALTER TABLE "SavedView" ADD CONSTRAINT "SavedView_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SavedView" ADD CONSTRAINT "SavedView_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ViewNotice" ADD CONSTRAINT "ViewNotice_viewId_fkey" FOREIGN KEY ("viewId") REFERENCES "SavedView"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ViewNotice" ADD CONSTRAINT "ViewNotice_editionId_fkey" FOREIGN KEY ("editionId") REFERENCES "Edition"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- What Prisma cannot say.
ALTER TABLE "SavedView" ADD CONSTRAINT "SavedView_name_said" CHECK ("name" ~ '\S');
-- Within Dial: a browser takes two slashes, or a slash and a backslash, for another site.
ALTER TABLE "SavedView" ADD CONSTRAINT "SavedView_address_within" CHECK ("address" ~ '^/($|[^/\\])');
ALTER TABLE "SavedView" ADD CONSTRAINT "SavedView_edition_in_address" CHECK ("editionId" IS NULL OR "address" LIKE '%:edition%');
ALTER TABLE "SavedView" ADD CONSTRAINT "SavedView_told_to_subscriber" CHECK (
  "subscribed" = ("told" IS NOT NULL) AND "subscribed" = ("toldAt" IS NOT NULL)
);
ALTER TABLE "ViewNotice" ADD CONSTRAINT "ViewNotice_rows_counted" CHECK ("rows" >= 0);

-- What somebody was told stays what it was; that it was sent is noted.
REVOKE UPDATE ON "ViewNotice" FROM dial_requests;
GRANT UPDATE ("reminderId") ON "ViewNotice" TO dial_requests;
