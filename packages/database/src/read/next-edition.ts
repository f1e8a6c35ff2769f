import { nextQuarter } from '@dial/domain/period/next-quarter';
import { parsePeriod } from '@dial/domain/period/parse-period';
import { dueInQuarter } from '@dial/domain/return/due-in-quarter';
import { returnDueOn } from '@dial/domain/return/return-due-on';
import { Prisma } from '../open/client.ts';
import { nextTitle } from './next-title.ts';
import { type Asker, type Reader, visible } from './reader.ts';
import type { Frequency } from './words.ts';

/** The edition that would be opened next, after the newest one. */
export interface NextEdition {
  readonly id: string;
  readonly financialYear: string;
  readonly quarter: number;
  readonly title: string;
  readonly fromId: string;
  /** When returns fall due unless an editor says otherwise, by how often they are collected. */
  readonly dueDates: readonly {
    readonly frequency: Frequency | null;
    readonly dueOn: string;
    readonly count: number;
  }[];
  /** How many returns will be owed. */
  readonly due: number;
  readonly notDue: readonly NextRow[];
  /** Every row, those that are only listed included. */
  readonly rows: readonly NextRow[];
}

/** What an indicator of the newest edition reports on in the next. */
export interface NextRow {
  readonly indicatorId: string;
  readonly frequency: Frequency | null;
  /** Null where an indicator is only listed and names none. */
  readonly periodId: string | null;
  readonly periodLabel: string | null;
  readonly due: boolean;
}

interface LastRow {
  readonly editionId: string;
  readonly title: string;
  readonly financialYear: string;
  readonly quarter: number;
  /** Null where the edition has no rows. */
  readonly indicatorId: string | null;
  readonly frequency: Frequency | null;
  readonly periodId: string | null;
  readonly listedOnly: boolean;
  readonly awaited: boolean;
}

/** What would be opened today (an ISO date) after the newest edition that the reader sees; null where there is none. */
export function readNextEdition(reader: Reader, today: string): Promise<NextEdition | null> {
  return planNext(
    reader,
    Prisma.sql`e.id = (SELECT newest.id FROM "Edition" newest
    WHERE ${visible(reader, Prisma.sql`newest`)} ORDER BY newest."sortKey" COLLATE "C" DESC LIMIT 1)`,
    today,
  );
}

/** What would be opened today (an ISO date) after an edition. */
export async function planNext(
  asker: Asker,
  edition: Prisma.Sql,
  today: string,
): Promise<NextEdition | null> {
  const rows =
    await asker.rows<LastRow>(Prisma.sql`SELECT e.id AS "editionId", e.title, e."financialYear", e.quarter,
      r."indicatorId", r.frequency::text, r."periodId", r."listedOnly", COALESCE(o.status = 'AWAITED', false) AS awaited
    FROM "Edition" e LEFT JOIN ("IndicatorReport" r JOIN "Indicator" i ON i.id = r."indicatorId" AND NOT i.retired)
      ON r."editionId" = e.id LEFT JOIN "Observation" o ON o.id = r."actualId"
    WHERE ${edition} ORDER BY r.position`);
  const [first] = rows;
  if (first === undefined) return null;
  const next = nextQuarter(first);
  const planned = rows.flatMap((row) => nextRow(row, next));
  const due = planned.filter((row) => row.due);
  const counts = Map.groupBy(due, ({ frequency }) => frequency);
  return {
    id: next.id,
    financialYear: next.financialYear,
    quarter: next.quarter,
    title: nextTitle(first, next),
    fromId: first.editionId,
    dueDates: FREQUENCIES.flatMap((frequency) => {
      const count = counts.get(frequency)?.length ?? 0;
      return count === 0 ? [] : [{ frequency, dueOn: returnDueOn(frequency, next, today), count }];
    }),
    due: due.length,
    notDue: planned.filter((row) => !row.due),
    rows: planned,
  };
}

const FREQUENCIES = [
  'MONTHLY',
  'QUARTERLY',
  'TERMLY',
  'SIX_MONTHLY',
  'ANNUAL',
  'FIVE_YEARLY',
  null,
] as const satisfies readonly (Frequency | null)[];

function nextRow(row: LastRow, edition: { financialYear: string; quarter: number }): NextRow[] {
  const { indicatorId, frequency, periodId: period, listedOnly, awaited } = row;
  if (indicatorId === null) return [];
  if (listedOnly) return [{ indicatorId, frequency, ...named(period), due: false }];
  const next = dueInQuarter({ period, frequency, awaited, edition });
  return [{ indicatorId, frequency, ...named(next.period), due: next.due }];
}

function named(periodId: string | null) {
  const read = periodId === null ? null : parsePeriod(periodId);
  return { periodId, periodLabel: read?.ok ? read.period.label : null };
}
