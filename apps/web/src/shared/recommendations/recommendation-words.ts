import { formatDate } from '@dial/domain/period/format-date';
import type { Recommendation, ResponseKind } from './recommendation.ts';

export const RESPONSE_WORDS: Readonly<Record<ResponseKind, string>> = {
  ACCEPTED: 'Accepted',
  PARTLY_ACCEPTED: 'Partly accepted',
  NOT_ACCEPTED: 'Not accepted',
};

type State = Pick<Recommendation, 'responseKind' | 'dueOn'>;

/**
 * How far it has come: "Accepted", "Waits for an answer by 1 Mar 2024", "Answer overdue since 1 Mar 2024".
 *
 * @param today ISO date
 */
export function followUpWords({ responseKind, dueOn }: State, today: string): string {
  if (responseKind !== null) return RESPONSE_WORDS[responseKind];
  if (dueOn === null) return 'Waits for an answer';
  return isOverdue({ responseKind, dueOn }, today)
    ? `Answer overdue since ${formatDate(dueOn)}`
    : `Waits for an answer by ${formatDate(dueOn)}`;
}

export function isOverdue({ responseKind, dueOn }: State, today: string): boolean {
  return responseKind === null && dueOn !== null && dueOn < today;
}
