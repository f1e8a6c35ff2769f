import { graphql, type ResultOf } from '../../shared/graphql.ts';

/** An override that waits for a decision, with the return that it is about. */
export const WAITING_OVERRIDE = graphql(`
  fragment WaitingOverride on RatingOverride {
    id
    rag
    expiresOn
    mayDecide
    proposed {
      by
      at
    }
    return {
      id
      title
      series
      computedRag
      unratedReason
      edition {
        id
        financialYear
        quarter
      }
      indicator {
        id
      }
    }
  }
`);

type Read = ResultOf<typeof WAITING_OVERRIDE>;

/** One that the reader may decide on. */
export type WaitingOverride = Read & { readonly return: NonNullable<Read['return']> };

/** Those of a list that the reader may decide on. */
export function toDecide(overrides: readonly Read[]): readonly WaitingOverride[] {
  return overrides.flatMap((override) =>
    override.mayDecide && override.return !== null ? [{ ...override, return: override.return }] : [],
  );
}
