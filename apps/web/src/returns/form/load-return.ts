import { readText } from '@dial/domain/address/query-values';
import { indicatorName } from '@dial/domain/text/indicator-name';
import type { LoaderFunctionArgs } from 'react-router';
import { graphql, readFragment } from '../../shared/graphql.ts';
import { apiContext, load, notFound } from '../../shared/load.ts';
import { mustSignIn } from '../../shared/sign-in/must-sign-in.ts';
import { type Walk, walk } from '../../shared/walk/walk.ts';
import type { WalkStep } from '../../shared/walk/walk-bar.tsx';
import { loadRows } from '../list/load-returns.ts';
import { matchingReturns, parseReturnFilters } from '../list/return-filters.ts';
import { type ListWords, listNamed } from '../list/return-list.ts';
import { returnId, returnPath } from '../return-path.ts';
import { loadBefore, type PrintedBefore } from './decide/load-before.ts';
import { FILED_RETURN, type FiledReturn, readReturn } from './filed-return.ts';
import type { Send } from './save/save-answer.ts';
import { sendReturn } from './save/send-return.ts';

const RETURN = graphql(
  `
    query Return($id: ID!) {
      viewer {
        id
        permissions
      }
      return(id: $id) {
        ...FiledReturn
      }
    }
  `,
  [FILED_RETURN],
);

export interface LoadedReturn {
  readonly filed: FiledReturn;
  /** Id of the reader. */
  readonly person: string;
  /** The list that the reader came from, and its neighbours there; null where the address names none. */
  readonly list: { readonly words: ListWords; readonly walk: Walk<WalkStep> } | null;
  /** The reader may set the day on which it is due. */
  readonly maySetDueDate: boolean;
  /** What was said before, for who decides; null for others. */
  readonly before: PrintedBefore | null;
  readonly send: Send;
}

/** A return by the edition and the indicator that its address names. */
export async function loadReturn(args: LoaderFunctionArgs): Promise<LoadedReturn> {
  const { edition = '', indicator = '' } = args.params;
  const { searchParams, search } = new URL(args.request.url);
  const words = listNamed(readText(searchParams, 'list'));
  const [{ viewer, return: found }, rows] = await Promise.all([
    load(args, RETURN, { id: returnId(edition, indicator) }, 'no-cache'),
    words === null ? [] : loadRows(args, words.list),
  ]);
  mustSignIn(args, viewer);
  if (found === null || viewer.id === null) throw notFound();
  const filed = readReturn(readFragment(FILED_RETURN, found));
  const listed = matchingReturns(rows, parseReturnFilters(searchParams), readText(searchParams, 'q'));
  const steps = listed.map((row) => ({
    id: row.id,
    to: returnPath(row.edition.id, row.indicator.id, search),
    name: indicatorName(row),
  }));
  return {
    filed,
    person: viewer.id,
    list: words && { words, walk: walk(steps, ({ id }) => id === filed.id) },
    maySetDueDate:
      viewer.permissions.includes('OPEN_EDITIONS') &&
      filed.edition.stage !== 'PUBLISHED' &&
      filed.state !== 'NOT_DUE',
    before: filed.mayDecide ? await loadBefore(args, filed) : null,
    send: sendReturn(args.context.get(apiContext), filed.id),
  };
}
