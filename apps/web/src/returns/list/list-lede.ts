import { plural } from '../../shared/plural.ts';
import { isOwed, type ReturnState } from '../return-state.ts';
import type { ReturnList } from './return-list.ts';

/** What a list is, and how much of it is still to do; without a list, who gives people a part in returns: the reader, if they may. */
export function listLede(
  list: ReturnList | null,
  rows: readonly { readonly state: ReturnState }[],
  mayManage = false,
): string {
  const count = rows.length;
  const owed = rows.filter(({ state }) => isOwed(state)).length;
  switch (list) {
    case 'MINE':
      if (owed > 0)
        return `${plural(owed, 'return')} still to file: a figure and, where it is asked for, the reason behind it.`;
      return count === 0 ? 'Nothing is asked of you now.' : 'You have filed all that is asked of you now.';
    case 'TO_APPROVE':
      if (count === 0) return 'No return waits for your approval.';
      return `${plural(count, 'return')} ${count === 1 ? 'waits' : 'wait'} for your approval.`;
    case 'ALL':
      return `${plural(count, 'return')} that you may see.`;
    case null:
      return mayManage
        ? 'Your roles neither file nor approve returns. You give people such roles under People.'
        : 'Your roles neither file nor approve returns. An administrator can give you one that does.';
  }
}
