import { updateRows } from '../load/update-rows.ts';
import { Prisma, type PrismaClient, type TransactionClient } from '../open/client.ts';
import { TRANSACTION_OPTIONS } from '../open/database.ts';
import { ratedColumns } from '../rate/rated-columns.ts';
import { readRuleRows } from '../rate/read-rule-rows.ts';
import { RULES } from '../rate/rules.ts';
import { StandingFigures } from '../rate/standing-figures.ts';
import { askerOf } from '../read/reader.ts';
import { ratePrintedReports } from './rate-report.ts';
import { rateUnpublished } from './rest-on.ts';

/** Ids of the rows of which anything came out differently, by whether people can still change their edition. */
export interface FollowedRules {
  readonly printed: readonly string[];
  readonly unpublished: readonly string[];
  readonly signedOff: readonly string[];
}

/**
 * Derives anew what is stored of rows by older rules than this program's, as the owner and in one transaction: of two programs that
 * start together one waits and then finds nothing left to do. Rows of documents' editions keep what is printed, and their computed rating
 * follows; rows that people can still change get a version where they show something else; rows of a published edition that was opened in
 * Dial keep all that was signed off, and their line alone follows. Where nothing comes out differently, nothing is said of it.
 *
 * @returns null where no older rules were followed
 */
export async function followRules(prisma: PrismaClient): Promise<FollowedRules | null> {
  return prisma.$transaction(async (tx) => {
    const [held] = await tx.$queryRaw<{ rules: number }[]>`SELECT rules FROM "DataVersion" FOR UPDATE`;
    // What a newer program derived is left to it.
    if (held === undefined || held.rules >= RULES) return null;
    const at = new Date();
    const followed = {
      printed: await eachEdition(tx, Prisma.sql`e."openedFromId" IS NULL`, ratePrintedReports),
      unpublished: await rateUnpublished(tx, { author: 'dial', at, cause: 'rules' }),
      signedOff: await eachEdition(
        tx,
        Prisma.sql`e."openedFromId" IS NOT NULL AND e.stage = 'PUBLISHED'`,
        drawLines,
      ),
    };
    const { printed, unpublished, signedOff } = followed;
    const changed = printed.length + unpublished.length + signedOff.length;
    if (changed > 0) {
      const counts = {
        printed: printed.length,
        unpublished: unpublished.length,
        signedOff: signedOff.length,
      };
      const details = { before: { rules: held.rules }, after: { rules: RULES, ...counts } };
      await tx.auditEvent.create({
        data: { at, actor: 'dial', action: 'rules.follow', subject: 'rows', details },
      });
    }
    await tx.$executeRaw`UPDATE "DataVersion" SET rules = ${RULES}, version = version + ${changed > 0 ? 1 : 0}`;
    return followed;
  }, TRANSACTION_OPTIONS);
}

/** An edition at a time, so that no statement carries the rows of many years. */
async function eachEdition(
  tx: TransactionClient,
  which: Prisma.Sql,
  derive: (tx: TransactionClient, reportIds: readonly string[]) => Promise<string[]>,
): Promise<string[]> {
  const editions = await tx.$queryRaw<{ reportIds: string[] }[]>`
    SELECT array_agg(r.id ORDER BY r.id COLLATE "C") AS "reportIds" FROM "IndicatorReport" r JOIN "Edition" e ON e.id = r."editionId"
    WHERE ${which} GROUP BY e.id ORDER BY e.id COLLATE "C"`;
  const changed: string[] = [];
  for (const { reportIds } of editions) changed.push(...(await derive(tx, reportIds)));
  return changed;
}

/**
 * Draws the line of signed-off rows anew, of the figures that their chart shows. One that stands beside a figure that has been revised
 * since stays as it was, as it would end with the other figure.
 */
async function drawLines(tx: TransactionClient, reportIds: readonly string[]): Promise<string[]> {
  const lines = (await readRuleRows(askerOf(tx), reportIds)).flatMap(
    ({ reportId: id, facts, targets, actuals, actualId }) => {
      const figures = new StandingFigures(actuals);
      if (figures.reportedId(facts) !== actualId) return [];
      return [{ id, trend: ratedColumns(facts, figures, targets, 'computed').trend }];
    },
  );
  return updateRows(tx, 'IndicatorReport', lines);
}
