import { Prisma, type Sql } from '../open/client.ts';

/** Whose rows somebody answers for: all of the council, or those of some directorates, services and indicators. They add up. */
export interface ReturnScope {
  readonly whole: boolean;
  readonly directorates: readonly string[];
  readonly services: readonly string[];
  readonly indicators: readonly string[];
}

/** Condition on an indicator report, `r` unless named otherwise, that it lies in a scope. */
export function within(
  { whole, directorates, services, indicators }: ReturnScope,
  report = Prisma.sql`r`,
): Sql {
  return whole
    ? Prisma.sql`true`
    : Prisma.sql`(${report}."directorateId" = ANY(${directorates}) OR ${report}."serviceId" = ANY(${services})
        OR ${report}."indicatorId" = ANY(${indicators}))`;
}
