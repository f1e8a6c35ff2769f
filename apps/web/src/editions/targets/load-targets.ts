import type { LoaderFunctionArgs } from 'react-router';
import { COUNCIL_EDITIONS } from '../../shared/council-editions.ts';
import { load, notAllowed, notFound } from '../../shared/load.ts';
import { mustSignIn } from '../../shared/sign-in/must-sign-in.ts';
import { isMissing } from './is-missing.ts';
import { yearBeside } from './target-places.ts';
import { TARGET_LIST, TARGETS } from './targets-query.ts';

/** The indicators of an edition, those without a target first, and the targets of the one that the address names. */
export async function loadTargets(args: LoaderFunctionArgs) {
  const { viewer } = await load(args, COUNCIL_EDITIONS, {});
  mustSignIn(args, viewer);
  if (!viewer.permissions.includes('SET_TARGETS')) throw notAllowed();
  const query = new URL(args.request.url).searchParams;
  const chosen = query.get('indicator');
  const [{ edition, scorecard }, one] = await Promise.all([
    load(args, TARGET_LIST, { edition: args.params.edition ?? '' }),
    chosen === null ? null : load(args, TARGETS, { indicator: chosen }),
  ]);
  if (edition === null || (chosen !== null && !one?.indicator)) throw notFound();
  const year = query.get('year') ?? edition.financialYear;
  const rows = scorecard.filter(({ listedOnly }) => !listedOnly);
  return {
    edition,
    year: yearBeside(year, 0) === null ? edition.financialYear : year,
    missing: rows.filter(isMissing),
    present: rows.filter((row) => !isMissing(row)),
    indicator: one?.indicator ?? null,
  };
}
