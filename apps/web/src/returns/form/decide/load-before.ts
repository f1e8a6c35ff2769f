import type { LoaderFunctionArgs } from 'react-router';
import { graphql } from '../../../shared/graphql.ts';
import { load } from '../../../shared/load.ts';
import type { FiledReturn } from '../filed-return.ts';

const BEFORE = graphql(`
  query ReturnBefore($indicator: ID!) {
    indicator(id: $indicator) {
      id
      reports {
        id
        edition {
          id
        }
        commentary {
          id
          text
        }
      }
    }
  }
`);

export interface PrintedBefore {
  /** The commentary approved for this return before, else that of the edition before; empty where there was none. */
  readonly commentary: string;
}

/** What was said of the indicator before, to lay what is submitted beside it. */
export async function loadBefore(
  args: Pick<LoaderFunctionArgs, 'context'>,
  { id, edition, indicator }: FiledReturn,
): Promise<PrintedBefore> {
  const { indicator: found } = await load(args, BEFORE, { indicator: indicator.id }, 'no-cache');
  const reports = (found?.reports ?? []).filter((report) => report.edition.id <= edition.id);
  const own = reports.find((report) => report.id === id && report.commentary.length > 0);
  const earlier = reports.findLast((report) => report.id !== id);
  const commentary = (own ?? earlier)?.commentary ?? [];
  return { commentary: commentary.map(({ text }) => text).join('\n\n') };
}
