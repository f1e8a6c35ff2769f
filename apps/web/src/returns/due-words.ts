import { formatDate } from '@dial/domain/period/format-date';
import { plural } from '../shared/plural.ts';
import { isOwed, type ReturnState } from './return-state.ts';

/** Days up to which a due date is said by how far off it is. */
const SOON = 14;
const DAY = 86_400_000;

interface Due {
  /** ISO date; null where nothing is due. */
  readonly dueOn: string | null;
  readonly state: ReturnState;
}

/** When a return is due, in words: "3 days late", "due tomorrow", "due 26 Feb 2024". What is filed is no longer late. */
export function dueWords({ dueOn, state }: Due, today: string): string {
  if (dueOn === null) return 'No due date';
  if (!isOwed(state)) return `due ${formatDate(dueOn)}`;
  const days = daysUntil(dueOn, today);
  if (days < 0) return `${plural(-days, 'day')} late`;
  if (days === 0) return 'due today';
  if (days === 1) return 'due tomorrow';
  return days <= SOON ? `due in ${plural(days, 'day')}` : `due ${formatDate(dueOn)}`;
}

/** Whole days from one ISO date to another; negative where it is past. */
function daysUntil(date: string, today: string): number {
  return Math.round((Date.parse(date) - Date.parse(today)) / DAY);
}
