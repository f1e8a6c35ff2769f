import type { LoaderFunctionArgs } from 'react-router';
import { graphql, readFragment } from '../../shared/graphql.ts';
import { load } from '../../shared/load.ts';
import { mustSignIn } from '../../shared/sign-in/must-sign-in.ts';
import { chosenList, type ListWords, listsOf, type ReturnList } from './return-list.ts';
import { RETURN_ROW, type ReturnRow } from './return-row.ts';
import { toDecide, WAITING_OVERRIDE, type WaitingOverride } from './waiting-override.ts';

const READER = graphql(
  `
    query ReturnsReader {
      viewer {
        id
        permissions
      }
      toApprove: returns(list: TO_APPROVE) {
        id
      }
      ratingOverrides(states: [PROPOSED]) {
        ...WaitingOverride
      }
    }
  `,
  [WAITING_OVERRIDE],
);

const RETURNS = graphql(
  `
    query Returns($list: ReturnList!) {
      returns(list: $list) {
        ...ReturnRow
      }
    }
  `,
  [RETURN_ROW],
);

export interface LoadedReturns {
  readonly lists: readonly ListWords[];
  /** Null where the reader has no part in returns. */
  readonly chosen: ListWords | null;
  readonly rows: readonly ReturnRow[];
  /** How many wait for the reader's approval. */
  readonly toApprove: number;
  /** Proposed ratings that wait for the reader's decision, newest first. */
  readonly overrides: readonly WaitingOverride[];
  readonly mayImport: boolean;
  /** Gives people their roles. */
  readonly mayManage: boolean;
}

/** The list of returns that the address names. */
export async function loadReturns(args: LoaderFunctionArgs): Promise<LoadedReturns> {
  const { viewer, toApprove, ratingOverrides } = await load(args, READER, {}, 'no-cache');
  mustSignIn(args, viewer);
  const lists = listsOf(viewer.permissions);
  const chosen = chosenList(lists, new URL(args.request.url).searchParams);
  return {
    lists,
    chosen,
    rows: chosen === null ? [] : await loadRows(args, chosen.list),
    toApprove: toApprove.length,
    overrides: toDecide(readFragment(WAITING_OVERRIDE, ratingOverrides)),
    mayImport: viewer.permissions.includes('IMPORT_RETURNS'),
    mayManage: viewer.permissions.includes('MANAGE_PEOPLE'),
  };
}

export async function loadRows(
  args: Pick<LoaderFunctionArgs, 'context'>,
  list: ReturnList,
): Promise<readonly ReturnRow[]> {
  const { returns } = await load(args, RETURNS, { list }, 'no-cache');
  return readFragment(RETURN_ROW, returns);
}
