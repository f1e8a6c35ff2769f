import { indicatorName } from '@dial/domain/text/indicator-name';
import type { LoaderFunctionArgs } from 'react-router';
import { graphql, type ResultOf, readFragment } from '../../shared/graphql.ts';
import { load, notFound } from '../../shared/load.ts';
import { COMPARED_ROW, type ComparedRow } from '../compared-row.ts';

const EDITIONS = graphql(
  `
    query CompareEditions($from: ID!, $to: ID!) {
      editionComparison(from: $from, to: $to) {
        from {
          id
          financialYear
          quarter
        }
        to {
          id
          financialYear
          quarter
        }
        counts {
          changed
          lost
          newlyRated
          same
          unrated
          otherMeasure
          onlyBefore
          onlyNow
        }
        rows {
          comparability
          rating
          before {
            ...ComparedRowParts
          }
          now {
            ...ComparedRowParts
          }
        }
      }
    }
  `,
  [COMPARED_ROW],
);

type Answer = NonNullable<ResultOf<typeof EDITIONS>['editionComparison']>;

/** A measure in two editions; one of the rows at least is there. */
export interface ComparedPair {
  readonly comparability: Answer['rows'][number]['comparability'];
  /** What became of its rating. */
  readonly rating: Answer['rows'][number]['rating'];
  readonly before: ComparedRow | null;
  readonly now: ComparedRow | null;
  readonly key: string;
  readonly name: string;
}

export interface EditionsCompared {
  readonly kind: 'editions';
  readonly from: Answer['from'];
  readonly to: Answer['to'];
  readonly counts: Answer['counts'];
  readonly pairs: readonly ComparedPair[];
}

export async function loadEditionPair(
  args: LoaderFunctionArgs,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<EditionsCompared> {
  const { editionComparison } = await load(args, EDITIONS, { from, to });
  if (editionComparison === null) throw notFound();
  const pairs = editionComparison.rows.flatMap(({ comparability, rating, ...rows }): ComparedPair[] => {
    const before = rows.before && readFragment(COMPARED_ROW, rows.before);
    const now = rows.now && readFragment(COMPARED_ROW, rows.now);
    const shown = now ?? before;
    return shown === null
      ? []
      : [{ comparability, rating, before, now, key: shown.id, name: indicatorName(shown) }];
  });
  return {
    kind: 'editions',
    from: editionComparison.from,
    to: editionComparison.to,
    counts: editionComparison.counts,
    pairs,
  };
}
