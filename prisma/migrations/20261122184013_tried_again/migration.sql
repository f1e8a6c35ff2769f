-- AlterTable
ALTER TABLE "Reminder" ADD COLUMN "againAt" TIMESTAMPTZ(3),
ADD COLUMN "tries" INTEGER NOT NULL DEFAULT 1;

-- AlterTable: an id says its moment, as "view.moment.edition".
ALTER TABLE "ViewNotice" ADD COLUMN "moment" BIGINT;
UPDATE "ViewNotice" SET "moment" = split_part("id", '.', 2)::bigint;
ALTER TABLE "ViewNotice" ALTER COLUMN "moment" SET NOT NULL;

-- What Prisma cannot say.
ALTER TABLE "Reminder" ADD CONSTRAINT "Reminder_tries_counted" CHECK ("tries" > 0);
ALTER TABLE "Reminder" ADD CONSTRAINT "Reminder_again_after_failure" CHECK ("againAt" IS NULL OR "state" = 'FAILED');
