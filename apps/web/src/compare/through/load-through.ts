import type { LoaderFunctionArgs } from 'react-router';
import { readFragment } from '../../shared/graphql.ts';
import { load, notFound } from '../../shared/load.ts';
import { THROUGH, THROUGH_INDICATOR, THROUGH_REPORT, type ThroughIndicator } from './through-query.ts';
import { type ThroughRow, throughRows } from './through-rows.ts';

export interface Through {
  readonly kind: 'through';
  readonly indicator: ThroughIndicator;
  readonly rows: readonly ThroughRow[];
}

export async function loadThrough(
  args: LoaderFunctionArgs,
  { indicator: id, editions }: { readonly indicator: string; readonly editions: readonly string[] },
): Promise<Through> {
  const { indicator: found } = await load(args, THROUGH, { indicator: id });
  if (found === null) throw notFound();
  const indicator = readFragment(THROUGH_INDICATOR, found);
  const links = found.lineage.map(({ comparability, earlier, later }) => ({
    comparability,
    earlier: readFragment(THROUGH_INDICATOR, earlier),
    later: readFragment(THROUGH_INDICATOR, later),
  }));
  const reports = (one: ThroughIndicator) => readFragment(THROUGH_REPORT, one.reports);
  return { kind: 'through', indicator, rows: throughRows(indicator, links, reports, editions) };
}
