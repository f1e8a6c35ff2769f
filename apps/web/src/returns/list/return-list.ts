import { readText } from '@dial/domain/address/query-values';
import type { graphql } from '../../shared/graphql.ts';

export type ReturnList = ReturnType<typeof graphql.scalar<'ReturnList'>>;
type Permission = ReturnType<typeof graphql.scalar<'Permission'>>;

export interface ListWords {
  readonly list: ReturnList;
  /** In the address. */
  readonly name: string;
  readonly words: string;
}

const MINE: ListWords = { list: 'MINE', name: 'mine', words: 'Yours to file' };
const TO_APPROVE: ListWords = { list: 'TO_APPROVE', name: 'to-approve', words: 'To approve' };
const ALL: ListWords = { list: 'ALL', name: 'all', words: 'All' };

/** The lists that somebody has a use for, the one that is opened first. None where they have no part in returns. */
export function listsOf(permissions: readonly Permission[]): readonly ListWords[] {
  const may = (...named: readonly Permission[]) => named.some((one) => permissions.includes(one));
  const lists: ListWords[] = [];
  if (may('FILE_RETURNS')) lists.push(MINE);
  if (may('APPROVE_RETURNS')) lists.push(TO_APPROVE);
  if (may('FILE_RETURNS', 'APPROVE_RETURNS', 'REOPEN_RETURNS', 'IMPORT_RETURNS')) lists.push(ALL);
  return lists;
}

/** The list that an address names, else the first; null where there is none. */
export function chosenList(lists: readonly ListWords[], params: URLSearchParams): ListWords | null {
  const named = readText(params, 'list');
  return lists.find(({ name }) => name === named) ?? lists[0] ?? null;
}

/** The list of a name; null where there is none of it. */
export function listNamed(named: string): ListWords | null {
  return [MINE, TO_APPROVE, ALL].find(({ name }) => name === named) ?? null;
}
